import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const page = createRoute({
  getParentRoute: () => staffRoot,
  path: '/mijn-team',
  component: lazyRouteComponent(() => import('./MijnTeamPage.tsx'), 'MijnTeamPage'),
});

export const mijnteamRoutes = [page];
