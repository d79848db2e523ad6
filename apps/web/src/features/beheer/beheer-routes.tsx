import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const accounts = createRoute({
  getParentRoute: () => staffRoot,
  path: '/beheer',
  component: lazyRouteComponent(() => import('./AccountsPage.tsx'), 'AccountsPage'),
});

const inrichting = createRoute({
  getParentRoute: () => staffRoot,
  path: '/beheer/inrichting',
  component: lazyRouteComponent(() => import('./InrichtingPage.tsx'), 'InrichtingPage'),
});

export const beheerRoutes = [accounts, inrichting];
