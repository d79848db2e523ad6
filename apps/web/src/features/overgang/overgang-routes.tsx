import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const page = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wat-meekomt',
  component: lazyRouteComponent(() => import('./OntvangenPage.tsx'), 'OntvangenPage'),
});

export const overgangRoutes = [page];
