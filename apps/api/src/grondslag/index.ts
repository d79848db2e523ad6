export { findAdviseur } from './deeladvies.usecase.ts';
export { grondslagAccess } from './grondslag.access.ts';
export { grondslagRoutes } from './grondslag.routes.ts';
