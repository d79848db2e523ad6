export { brpAccess } from './brp.access.ts';
export { type BrpPoort, createBrpPoort } from './brp-poort.ts';
export { brpRoutes } from './brp.routes.ts';
