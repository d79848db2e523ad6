export { betrokkenheidAccess } from './betrokkenheid.access.ts';
export { betrokkenheidRoutes } from './betrokkenheid.routes.ts';
export * from './betrokkenheid.store.ts';
export { wieIsVastGezichtAccess, wieIsVastGezichtRoutes } from './wie-is-vastgezicht.ts';
