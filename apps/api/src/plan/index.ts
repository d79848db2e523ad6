export { planAccess } from './plan.access.ts';
export { planRoutes } from './plan.routes.ts';
