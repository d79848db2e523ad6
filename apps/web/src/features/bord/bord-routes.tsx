import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

interface BordSearch {
  regio?: string;
}

const bord = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wachten',
  validateSearch: (search: Record<string, unknown>): BordSearch =>
    typeof search['regio'] === 'string' ? { regio: search['regio'] } : {},
  component: lazyRouteComponent(() => import('./BordPage.tsx'), 'BordPage'),
});

const pad = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wachten/$nummer',
  component: lazyRouteComponent(() => import('./BordPadPage.tsx'), 'BordPadPage'),
});

export const bordRoutes = [bord, pad];
