import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const page = createRoute({
  getParentRoute: () => staffRoot,
  path: '/mijn-berichten',
  component: lazyRouteComponent(() => import('./RustPage.tsx'), 'RustPage'),
});

export const rustRoutes = [page];
