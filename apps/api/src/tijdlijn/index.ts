export { geboorteOf } from './gezinsfeiten.ts';
export { findNotitie, openTekst } from './notitie.store.ts';
export { tijdlijnAccess } from './tijdlijn.access.ts';
export { tijdlijnRoutes } from './tijdlijn.routes.ts';
