export { aanmeldPagina, sessieRoutes } from './aanmelding.routes.ts';
export { createOidc } from './oidc.ts';
