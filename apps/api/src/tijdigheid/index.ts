export { tijdigheidAccess } from './tijdigheid.access.ts';
export { tijdigheidRoutes } from './tijdigheid.routes.ts';
