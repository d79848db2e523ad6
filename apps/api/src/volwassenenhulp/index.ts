export { bladRoutes } from './blad.routes.ts';
export { hulpverzoekRoutes } from './verzoek.routes.ts';
export { hulprollen, volwassenenhulpAccess } from './volwassenenhulp.access.ts';
export { volwassenenhulpRoutes } from './volwassenenhulp.routes.ts';
