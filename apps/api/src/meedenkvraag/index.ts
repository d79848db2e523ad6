export { meedenkTaak } from './loop.taak.ts';
export { meedenkvraagAccess } from './meedenkvraag.access.ts';
export { meedenkvraagRoutes } from './meedenkvraag.routes.ts';
export { verzoekRoutes } from './verzoek.routes.ts';
