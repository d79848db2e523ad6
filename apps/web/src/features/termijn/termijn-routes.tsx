import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const page = createRoute({
  getParentRoute: () => staffRoot,
  path: '/termijnen',
  component: lazyRouteComponent(() => import('./TermijnenPage.tsx'), 'TermijnenPage'),
});

export const termijnRoutes = [page];
