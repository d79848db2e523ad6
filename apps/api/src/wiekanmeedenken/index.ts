export { wiekanmeedenkenAccess } from './wiekanmeedenken.access.ts';
export { wiekanmeedenkenRoutes } from './wiekanmeedenken.routes.ts';
