import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const register = createRoute({
  getParentRoute: () => staffRoot,
  path: '/andere-wegen',
  component: lazyRouteComponent(() => import('./RegisterPage.tsx'), 'RegisterPage'),
});

export const anderewegRoutes = [register];
