import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

export const noodkijkRoutes = [
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/kijk-bij-nood',
    component: lazyRouteComponent(() => import('./NoodkijkenPage.tsx'), 'NoodkijkenPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/spoedkaart',
    component: lazyRouteComponent(() => import('./SpoedkaartPage.tsx'), 'SpoedkaartPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/spoedkaart/$gezinId',
    component: lazyRouteComponent(() => import('./SpoedGezinPage.tsx'), 'SpoedGezinPage'),
  }),
] as const;
