import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const mijnGezinnen = createRoute({
  getParentRoute: () => staffRoot,
  path: '/gezinnen',
  component: lazyRouteComponent(() => import('./MijnGezinnenPage.tsx'), 'MijnGezinnenPage'),
});

const gezin = createRoute({
  getParentRoute: () => staffRoot,
  path: '/gezinnen/$gezinId',
  component: lazyRouteComponent(() => import('./GezinPage.tsx'), 'GezinPage'),
});

export const gezinRoutes = [mijnGezinnen, gezin];
