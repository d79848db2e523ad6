export { afdrukRoutes } from './afdruk.routes.ts';
export { portaalAccess } from './portaal.access.ts';
export { portaalRoutes } from './portaal.routes.ts';
export { listHelpers } from './portaal.store.ts';
export type { PortaalView } from './portaal.view.ts';
export type { WoordView } from './woord.ts';
export { insertWoord } from './woord.store.ts';
export { findPortaallezer, portaalrol, type Portaallezer } from './toegang.ts';
export { listGeschrevenWoorden } from './geschreven.ts';
