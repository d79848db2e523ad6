export { mijnteamAccess } from './mijnteam.access.ts';
export { mijnteamRoutes } from './mijnteam.routes.ts';
