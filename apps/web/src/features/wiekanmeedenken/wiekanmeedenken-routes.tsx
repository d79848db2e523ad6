import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

/** The region one looks at; without it the own one. */
const readRegio = ({ regio }: Record<string, unknown>): { regio?: string } =>
  typeof regio === 'string' && regio !== '' ? { regio } : {};

const lijst = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wie-kan-meedenken',
  validateSearch: readRegio,
  component: lazyRouteComponent(() => import('./WieKanMeedenkenPage.tsx'), 'WieKanMeedenkenPage'),
});

const mijnKaart = createRoute({
  getParentRoute: () => staffRoot,
  path: '/mijn-kaart',
  component: lazyRouteComponent(() => import('./KaartPage.tsx'), 'MijnKaartPage'),
});

const kaart = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wie-kan-meedenken/$kaart',
  component: lazyRouteComponent(() => import('./KaartPage.tsx'), 'KaartVanPage'),
});

export const wiekanmeedenkenRoutes = [lijst, mijnKaart, kaart];
