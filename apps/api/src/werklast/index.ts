export { werklastAccess } from './werklast.access.ts';
export { werklastRoutes } from './werklast.routes.ts';
export { afspraakRoutes as werklastafspraakRoutes } from './afspraak.routes.ts';
