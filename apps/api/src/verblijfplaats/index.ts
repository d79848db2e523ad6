export { verblijfplaatsAccess } from './verblijfplaats.access.ts';
export { verblijfplaatsRoutes } from './verblijfplaats.routes.ts';
