export { raadplegingAccess } from './raadpleging.access.ts';
export { raadplegingRoutes } from './raadpleging.routes.ts';
