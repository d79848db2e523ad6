export { bijstandAccess } from './bijstand.access.ts';
export { bijstandRoutes } from './bijstand.routes.ts';
