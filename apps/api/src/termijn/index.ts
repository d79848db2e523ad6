export { insertTermijn } from './termijn.store.ts';
export { termijnRoutes } from './termijn.routes.ts';
