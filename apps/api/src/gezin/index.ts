export { findCommunicatie } from './communicatie.store.ts';
export { findVeiligBereikbaar } from './veilig-bereikbaar.store.ts';
export { gezinAccess } from './gezin.access.ts';
export { gezinRoutes } from './gezin.routes.ts';
export * from './gezin.store.ts';
export { startGeheimAdres } from './huishouden.store.ts';
export { makeGezin } from './gezin.usecase.ts';
export { persoonOf } from './persoon-of.ts';
