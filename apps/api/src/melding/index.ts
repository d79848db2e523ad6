export { meldingAccess } from './melding.access.ts';
export { informeerRoutes } from './informeer.routes.ts';
export { meldingRoutes } from './melding.routes.ts';
export { ontvangstRoutes } from './ontvangst.routes.ts';
