import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const page = createRoute({
  getParentRoute: () => staffRoot,
  path: '/meedenkvragen',
  component: lazyRouteComponent(() => import('./MeedenkvragenPage.tsx'), 'MeedenkvragenPage'),
});

export const meedenkvraagRoutes = [page];
