export { beheerAccess } from './beheer.access.ts';
export { beheerRoutes } from './beheer.routes.ts';
