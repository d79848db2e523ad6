export { listKindfeiten } from './feiten.store.ts';
export { wiedoetwatAccess } from './wiedoetwat.access.ts';
export { wiedoetwatRoutes } from './wiedoetwat.routes.ts';
