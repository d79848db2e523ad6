export { anderewegAccess } from './andereweg.access.ts';
export { anderewegRoutes } from './andereweg.routes.ts';
export { registerRoutes } from './register.routes.ts';
