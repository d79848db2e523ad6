import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const page = createRoute({
  getParentRoute: () => staffRoot,
  path: '/toezicht',
  component: lazyRouteComponent(() => import('./ToezichtPage.tsx'), 'ToezichtPage'),
});

export const toezichtRoutes = [page];
