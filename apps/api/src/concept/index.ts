export { conceptAccess } from './concept.access.ts';
export { conceptRoutes } from './concept.routes.ts';
export { endConcept } from './concept.store.ts';
