export { conceptAccess } from './concept.access.ts';
export { conceptRoutes } from './concept.routes.ts';
export { endConcept, type Conceptsleutel } from './concept.store.ts';
