import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const page = createRoute({
  getParentRoute: () => staffRoot,
  path: '/werklast',
  component: lazyRouteComponent(() => import('./WerklastPage.tsx'), 'WerklastPage'),
});

export const werklastRoutes = [page];
