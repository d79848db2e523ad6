export { termijnAccess } from './termijn.access.ts';
export { insertTermijn } from './termijn.store.ts';
export { loopRoutes } from './loop.routes.ts';
export { termijnRoutes } from './termijn.routes.ts';
