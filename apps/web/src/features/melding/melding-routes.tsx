import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const meldingen = createRoute({
  getParentRoute: () => staffRoot,
  path: '/meldingen',
  component: lazyRouteComponent(() => import('./MeldingenPage.tsx'), 'MeldingenPage'),
});

const melding = createRoute({
  getParentRoute: () => staffRoot,
  path: '/meldingen/$meldingId',
  component: lazyRouteComponent(() => import('./MeldingPage.tsx'), 'MeldingPage'),
});

export const meldingRoutes = [meldingen, melding];
