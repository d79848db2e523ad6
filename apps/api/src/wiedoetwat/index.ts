export { wiedoetwatAccess } from './wiedoetwat.access.ts';
export { wiedoetwatRoutes } from './wiedoetwat.routes.ts';
