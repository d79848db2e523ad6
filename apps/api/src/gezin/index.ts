export { gezinAccess } from './gezin.access.ts';
export { gezinRoutes } from './gezin.routes.ts';
export * from './gezin.store.ts';
export { makeGezin, persoonOf } from './gezin.usecase.ts';
