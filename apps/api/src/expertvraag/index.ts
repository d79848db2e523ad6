export { eigenExpertvraagRoutes } from './eigenexpertvraag.routes.ts';
export { expertvraagAccess } from './expertvraag.access.ts';
export { expertvraagRoutes } from './expertvraag.routes.ts';
export { expertwachtRoutes } from './expertwacht.routes.ts';
export { gevraagdRoutes } from './gevraagd.routes.ts';
export { listGevraagd, signGevraagd } from './gevraagd.store.ts';
export { klimTaak } from './klim.taak.ts';
