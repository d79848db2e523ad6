export { berichtpostTaak, maakBerichten, rustTaak } from './bericht.taak.ts';
export { rustAccess } from './rust.access.ts';
export { rustkeuzeRoutes } from './rust.routes.ts';
