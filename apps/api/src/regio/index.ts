export { listJeugdhulpregios } from './organisatie.store.ts';
export { regioAccess } from './regio.access.ts';
export { regioRoutes } from './regio.routes.ts';
