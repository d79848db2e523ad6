export { toezichtAccess } from './toezicht.access.ts';
export { toezichtRoutes } from './toezicht.routes.ts';
