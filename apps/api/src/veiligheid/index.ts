export { veiligheidAccess } from './veiligheid.access.ts';
export { veiligheidRoutes } from './veiligheid.routes.ts';
