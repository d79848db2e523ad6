import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const wieKeekMee = createRoute({
  getParentRoute: () => staffRoot,
  path: '/gezinnen/$gezinId/wie-keek-mee',
  component: lazyRouteComponent(() => import('./WieKeekMeePage.tsx'), 'WieKeekMeePage'),
});

const inzagelog = createRoute({
  getParentRoute: () => staffRoot,
  path: '/inzagelog',
  component: lazyRouteComponent(() => import('./InzagelogPage.tsx'), 'InzagelogPage'),
});

export const raadplegingRoutes = [wieKeekMee, inzagelog];
