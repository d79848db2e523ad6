import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

/** The region one looks at; without it the own one. */
const readRegio = ({ regio }: Record<string, unknown>): { regio?: string } =>
  typeof regio === 'string' && regio !== '' ? { regio } : {};

const lijst = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wie-is-waarvan',
  validateSearch: readRegio,
  component: lazyRouteComponent(() => import('./WieIsWaarvanPage.tsx'), 'WieIsWaarvanPage'),
});

const vraag = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wie-is-waarvan/$vraag',
  validateSearch: readRegio,
  component: lazyRouteComponent(() => import('./VraagPage.tsx'), 'VraagPage'),
});

export const wieiswaarvanRoutes = [lijst, vraag];
