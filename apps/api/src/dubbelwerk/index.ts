export { dubbelwerkAccess } from './dubbelwerk.access.ts';
export { dubbelwerkRoutes } from './dubbelwerk.routes.ts';
