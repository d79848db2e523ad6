export type { Importtaak } from './taak/bron.ts';
export { leesRegels, leesVorm } from './taak/lees-bestand.ts';
export { hervatTaak, importTaak, werkImportAf } from './taak/taken.ts';
export { wachtimportAccess } from './wachtimport.access.ts';
export { wachtimportRoutes } from './wachtimport.routes.ts';
