import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const maatregelen = createRoute({
  getParentRoute: () => staffRoot,
  path: '/maatregelen',
  component: lazyRouteComponent(() => import('./MaatregelenPage.tsx'), 'MaatregelenPage'),
});

const vastleggen = createRoute({
  getParentRoute: () => staffRoot,
  path: '/gezinnen/$gezinId/maatregel',
  component: lazyRouteComponent(() => import('./MaatregelPage.tsx'), 'MaatregelPage'),
});

export const maatregelRoutes = [maatregelen, vastleggen];
