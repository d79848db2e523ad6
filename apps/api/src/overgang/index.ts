export { overgangAccess } from './overgang.access.ts';
export { overgangRoutes } from './overgang.routes.ts';
export { eigenOvergangRoutes } from './eigen.routes.ts';
