export { teamverzoekRoutes } from './teamverzoek.routes.ts';
export { veiligheidsteamAccess } from './veiligheidsteam.access.ts';
export { veiligheidsteamRoutes } from './veiligheidsteam.routes.ts';
