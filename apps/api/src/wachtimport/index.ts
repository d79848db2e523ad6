export { hervatTaak, importTaak, werkImportAf } from './taak/taken.ts';
export { wachtimportAccess } from './wachtimport.access.ts';
export { wachtimportRoutes } from './wachtimport.routes.ts';
