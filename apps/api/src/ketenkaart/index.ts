export { ketenkaartAccess } from './ketenkaart.access.ts';
export { ketenkaartRoutes } from './ketenkaart.routes.ts';
