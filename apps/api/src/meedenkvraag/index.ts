export { meedenkvraagAccess } from './meedenkvraag.access.ts';
export { meedenkvraagRoutes } from './meedenkvraag.routes.ts';
