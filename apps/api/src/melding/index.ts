export { meldingAccess } from './melding.access.ts';
export { meldingRoutes } from './melding.routes.ts';
export { ontvangstRoutes } from './ontvangst.routes.ts';
