import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const ladder = createRoute({
  getParentRoute: () => staffRoot,
  path: '/regioafspraken',
  component: lazyRouteComponent(() => import('./LadderPage.tsx'), 'LadderPage'),
});

export const expertvraagRoutes = [ladder];
