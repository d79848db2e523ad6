import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

export const raadsonderzoekRoutes = [
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/raadsonderzoek',
    component: lazyRouteComponent(() => import('./RaadsonderzoekenPage.tsx'), 'RaadsonderzoekenPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/raadsonderzoek/$raadsverzoekId',
    component: lazyRouteComponent(() => import('./RaadsonderzoekPage.tsx'), 'RaadsonderzoekPage'),
  }),
] as const;
