export { aanmeldPagina, sessieRoutes } from './aanmelding.routes.ts';
export { ensureAccounts } from './accounts.ts';
export { createOidc } from './oidc.ts';
