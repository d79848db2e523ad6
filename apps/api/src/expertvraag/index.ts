export { eigenExpertvraagRoutes } from './eigenexpertvraag.routes.ts';
export { expertvraagAccess } from './expertvraag.access.ts';
export { expertvraagRoutes } from './expertvraag.routes.ts';
export { GebiedenSchema, TredeSchema, FunctieSchema } from './expertvraag.schema.ts';
export { openTekst, seal, type Gebieden } from './expertvraag.store.ts';
export { klimTaak } from './klim.taak.ts';
export { listAfspraken } from './ladder.store.ts';
