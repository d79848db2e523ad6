export { bordAccess } from './bord.access.ts';
export { bordRoutes } from './bord.routes.ts';
