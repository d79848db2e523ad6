export { meekijkalarmAccess } from './meekijkalarm.access.ts';
export { meekijkalarmRoutes } from './meekijkalarm.routes.ts';
export { meekijkTaak, zoekInLogboek, zoekMeekijken } from './bewaking/taak.ts';
