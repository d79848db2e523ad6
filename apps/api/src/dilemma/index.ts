export { dilemmaAccess } from './dilemma.access.ts';
export { dilemmaRoutes } from './dilemma.routes.ts';
export { dilemmazaakRoutes } from './zaak.routes.ts';
