export { meedenkTaak } from './loop.taak.ts';
export { meedenkrollen, meedenkvraagAccess } from './meedenkvraag.access.ts';
export { meedenkvraagRoutes } from './meedenkvraag.routes.ts';
export { verzoekRoutes } from './verzoek.routes.ts';
