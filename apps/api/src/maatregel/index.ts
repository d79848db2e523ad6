export { maatregelAccess } from './maatregel.access.ts';
export { maatregelRoutes } from './maatregel.routes.ts';
