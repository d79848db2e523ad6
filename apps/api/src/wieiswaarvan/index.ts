export { findEigenRegio, listTaakdragers } from './taakdrager.store.ts';
export { wieiswaarvanAccess } from './wieiswaarvan.access.ts';
export { wieiswaarvanRoutes } from './wieiswaarvan.routes.ts';
