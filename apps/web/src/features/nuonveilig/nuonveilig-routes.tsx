import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const page = createRoute({
  getParentRoute: () => staffRoot,
  path: '/nu-onveilig',
  component: lazyRouteComponent(() => import('./NuOnveiligPage.tsx'), 'NuOnveiligPage'),
});

export const nuonveiligRoutes = [page];
