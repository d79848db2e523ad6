export { zichtlijstRoutes } from './lijst.routes.ts';
export { loopZicht, zichtTaak } from './loop.taak.ts';
export { zichtAccess } from './zicht.access.ts';
export { zichtRoutes } from './zicht.routes.ts';
