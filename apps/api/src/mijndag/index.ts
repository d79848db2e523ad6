export { mijndagAccess } from './mijndag.access.ts';
export { mijndagRoutes } from './mijndag.routes.ts';
