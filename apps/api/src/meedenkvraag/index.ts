export { gevraagdRoutes } from './gevraagd.routes.ts';
export { listGevraagd, signGevraagd } from './gevraagd.store.ts';
export { meedenkvraagAccess } from './meedenkvraag.access.ts';
export { meedenkvraagRoutes } from './meedenkvraag.routes.ts';
