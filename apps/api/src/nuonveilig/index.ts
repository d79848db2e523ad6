export { nuonveiligAccess } from './nuonveilig.access.ts';
export { nuonveiligRoutes } from './nuonveilig.routes.ts';
