import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const lijsten = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wachtlijst-inlezen',
  component: lazyRouteComponent(() => import('./WachtimportPage.tsx'), 'WachtimportPage'),
});

const wachtlijst = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wachtlijst-inlezen/$importId',
  component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
});

export const wachtimportRoutes = [lijsten, wachtlijst];
