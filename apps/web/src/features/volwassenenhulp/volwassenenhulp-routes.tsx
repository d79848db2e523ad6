import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const lijst = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wie-u-helpt',
  component: lazyRouteComponent(() => import('./WieUHelptPage.tsx'), 'WieUHelptPage'),
});

const blad = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wie-u-helpt/$gezinId/$hulpId',
  component: lazyRouteComponent(() => import('./HulpbladPage.tsx'), 'HulpbladPage'),
});

export const volwassenenhulpRoutes = [lijst, blad];
