export { kijkvraagRoutes } from './kijkvraag.routes.ts';
export { vrijgaveRoutes } from './vrijgave.routes.ts';
export { raadplegingAccess } from './raadpleging.access.ts';
export { raadplegingRoutes } from './raadpleging.routes.ts';
export {
  leesWortels,
  tekenWortel,
  verifyKeten,
  wortelTaak,
  type Ketenfout,
  type Wortel,
} from './keten/index.ts';
