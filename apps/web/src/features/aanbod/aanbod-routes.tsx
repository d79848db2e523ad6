import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const lijst = createRoute({
  getParentRoute: () => staffRoot,
  path: '/vrije-plekken',
  component: lazyRouteComponent(() => import('./AanbodPage.tsx'), 'AanbodPage'),
});

const beeld = createRoute({
  getParentRoute: () => staffRoot,
  path: '/waar-is-plek',
  component: lazyRouteComponent(() => import('./PlekbeeldPage.tsx'), 'PlekbeeldPage'),
});

export const aanbodRoutes = [lijst, beeld];
