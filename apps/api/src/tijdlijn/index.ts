export { geboorteOf, lezersfeitenOf } from './gezinsfeiten.ts';
export { getGezinsfeiten, type GezinsfeitenRow } from './gezinsfeiten.store.ts';
export { findNotitie, insertOpPapier, openTekst, opentNotitie } from './notitie.store.ts';
export { tijdlijnAccess } from './tijdlijn.access.ts';
export { tijdlijnRoutes } from './tijdlijn.routes.ts';
