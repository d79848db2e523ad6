export { planAccess } from './plan.access.ts';
export { planRoutes } from './plan.routes.ts';
export { loadPlan, personenIn, type PlanView } from './plan.usecase.ts';
