export { raadsonderzoekAccess } from './raadsonderzoek.access.ts';
export { raadsonderzoekRoutes } from './raadsonderzoek.routes.ts';
export { raadsverzoekRoutes } from './raadsverzoek.routes.ts';
