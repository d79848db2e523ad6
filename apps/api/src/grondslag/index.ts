export { grondslagAccess } from './grondslag.access.ts';
export { grondslagRoutes } from './grondslag.routes.ts';
