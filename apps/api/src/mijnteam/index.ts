export { mijnteamAccess } from './mijnteam.access.ts';
export { mijnteamRoutes } from './mijnteam.routes.ts';
export type { MijnTeam } from './mijnteam.usecase.ts';
