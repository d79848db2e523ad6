export { toezichtAccess } from './toezicht.access.ts';
export { toezichtRoutes } from './toezicht.routes.ts';
export { toezichtpadRoutes } from './toezichtpad.ts';
