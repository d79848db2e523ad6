export { wieiswaarvanAccess } from './wieiswaarvan.access.ts';
export { wieiswaarvanRoutes } from './wieiswaarvan.routes.ts';
