export { maatregelAccess } from './maatregel.access.ts';
export { maatregelRoutes } from './maatregel.routes.ts';
export { beginWacht, decideBesluit } from './besluit.usecase.ts';
export { decideBeschikking, startOndertoezichtstelling, type Beschikking } from './leg-vast.usecase.ts';
export { listMaatregelen } from './maatregel.store.ts';
