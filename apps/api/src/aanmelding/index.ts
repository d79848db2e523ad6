export { aanmeldPagina } from './aanmeld-pagina.ts';
export { sessieRoutes } from './aanmelding.routes.ts';
export { ensureAccounts } from './accounts.ts';
export { createDemoDeur } from './demo-deur.ts';
export { demoRoutes } from './demo.routes.ts';
export { klokRoutes } from './klok.routes.ts';
export { createOidc } from './oidc.ts';
