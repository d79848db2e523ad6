export { noodkijkAccess } from './noodkijk.access.ts';
export { noodkijkRoutes } from './noodkijk.routes.ts';
export { zinPlek } from './noodkijk.store.ts';
export { beperkTaak, beperkAchterstallige } from './beperk.taak.ts';
