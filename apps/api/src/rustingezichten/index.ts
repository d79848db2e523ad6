export * from './geschiedenis.store.ts';
export { rustRoutes } from './rust.routes.ts';
export { rustingezichtenAccess } from './rustingezichten.access.ts';
