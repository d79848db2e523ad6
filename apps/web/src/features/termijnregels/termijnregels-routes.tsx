import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const alle = createRoute({
  getParentRoute: () => staffRoot,
  path: '/alle-termijnen',
  component: lazyRouteComponent(() => import('./AlleTermijnenPage.tsx'), 'AlleTermijnenPage'),
});

const regels = createRoute({
  getParentRoute: () => staffRoot,
  path: '/beheer/regels',
  component: lazyRouteComponent(() => import('./RegelsPage.tsx'), 'RegelsPage'),
});

export const termijnregelsRoutes = [alle, regels];
