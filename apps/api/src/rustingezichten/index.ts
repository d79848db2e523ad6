export * from './geschiedenis.store.ts';
export { rustRoutes } from './rust.routes.ts';
export { rustingezichtenAccess } from './rustingezichten.access.ts';
export { meetRegios, meetTaak } from './meet.taak.ts';
export { Regiokeus, regiorustRoutes } from './regio.routes.ts';
export { groepeer } from './regio.view.ts';
