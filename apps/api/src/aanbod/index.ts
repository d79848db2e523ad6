export { aanbodAccess } from './aanbod.access.ts';
export { aanbodRoutes } from './aanbod.routes.ts';
export { plekvraagRoutes } from './plekvraag.routes.ts';
