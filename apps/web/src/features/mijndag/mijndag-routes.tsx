import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const mijnDag = createRoute({
  getParentRoute: () => staffRoot,
  path: '/mijn-dag',
  component: lazyRouteComponent(() => import('./MijnDagPage.tsx'), 'MijnDagPage'),
});

export const mijndagRoutes = [mijnDag];
