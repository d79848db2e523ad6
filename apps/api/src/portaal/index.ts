export { afdrukRoutes } from './afdruk.routes.ts';
export { portaalAccess } from './portaal.access.ts';
export { portaalRoutes } from './portaal.routes.ts';
export { listHelpers } from './portaal.store.ts';
export { insertWoord } from './woord.store.ts';
export { findPortaallezer, portaalrol, type Portaallezer } from './toegang.ts';
export { listGeschrevenWoorden } from './geschreven.ts';
