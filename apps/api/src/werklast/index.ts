export { werklastAccess } from './werklast.access.ts';
export { werklastRoutes } from './werklast.routes.ts';
export { afspraakRoutes as werklastafspraakRoutes } from './afspraak.routes.ts';
export type { MijnWerklast } from './werklast.usecase.ts';
export type { Teamwerklastblad } from './team.usecase.ts';
