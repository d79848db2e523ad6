export { brpAccess } from './brp.access.ts';
export { type BrpPoort, type BrpPoortOpties, type BrpPoortRefusal, createBrpPoort } from './brp-poort.ts';
export { brpRoutes } from './brp.routes.ts';
