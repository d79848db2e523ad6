export { opdrachtOf, type AndereNaam } from './opdracht.ts';
export { zoekenAccess } from './zoeken.access.ts';
export { zoekenRoutes } from './zoeken.routes.ts';
export { trefredenen } from './zoeken.schema.ts';
export { rangschik } from './zoeken.view.ts';
