import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const alarmen = createRoute({
  getParentRoute: () => staffRoot,
  path: '/meekijk-alarm',
  component: lazyRouteComponent(() => import('./MeekijkalarmPage.tsx'), 'MeekijkalarmPage'),
});

export const meekijkalarmRoutes = [alarmen];
