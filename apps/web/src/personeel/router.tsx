import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { rustRoutes } from '../features/rust/rust-routes.tsx';
import { aanbodRoutes } from '../features/aanbod/aanbod-routes.tsx';
import { anderewegRoutes } from '../features/andereweg/andereweg-routes.tsx';
import { expertvraagRoutes } from '../features/expertvraag/expertvraag-routes.tsx';
import { meldingRoutes } from '../features/melding/melding-routes.tsx';
import { gezinRoutes } from '../features/gezin/gezin-routes.tsx';
import { maatregelRoutes } from '../features/maatregel/maatregel-routes.tsx';
import { meekijkalarmRoutes } from '../features/meekijkalarm/meekijkalarm-routes.tsx';
import { mijndagRoutes } from '../features/mijndag/mijndag-routes.tsx';
import { beheerRoutes } from '../features/beheer/beheer-routes.tsx';
import { meedenkvraagRoutes } from '../features/meedenkvraag/meedenkvraag-routes.tsx';
import { overgangRoutes } from '../features/overgang/overgang-routes.tsx';
import { mijnteamRoutes } from '../features/mijnteam/mijnteam-routes.tsx';
import { noodkijkRoutes } from '../features/noodkijk/noodkijk-routes.tsx';
import { nuonveiligRoutes } from '../features/nuonveilig/nuonveilig-routes.tsx';
import { termijnRoutes } from '../features/termijn/termijn-routes.tsx';
import { toezichtRoutes } from '../features/toezicht/toezicht-routes.tsx';
import { raadsonderzoekRoutes } from '../features/raadsonderzoek/raadsonderzoek-routes.tsx';
import { raadplegingRoutes } from '../features/raadpleging/raadpleging-routes.tsx';
import { termijnregelsRoutes } from '../features/termijnregels/termijnregels-routes.tsx';
import { regiocijfersRoutes } from '../features/regiocijfers/regiocijfers-routes.tsx';
import { wachtimportRoutes } from '../features/wachtimport/wachtimport-routes.tsx';
import { volwassenenhulpRoutes } from '../features/volwassenenhulp/volwassenenhulp-routes.tsx';
import { bordRoutes } from '../features/bord/bord-routes.tsx';
import { werklastRoutes } from '../features/werklast/werklast-routes.tsx';
import { wieiswaarvanRoutes } from '../features/wieiswaarvan/wieiswaarvan-routes.tsx';
import { wiekanmeedenkenRoutes } from '../features/wiekanmeedenken/wiekanmeedenken-routes.tsx';
import { markNavigation } from '../platform/navigation.ts';
import { HomePage } from './HomePage.tsx';
import { staffRoot } from './root.tsx';

const home = createRoute({ getParentRoute: () => staffRoot, path: '/', component: HomePage });

/** The four faces side by side, for who builds; it is not in the production bundle. */
const faces = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => staffRoot,
        path: '/ui-staten',
        component: lazyRouteComponent(() => import('../ui-staten/UiStatenPage.tsx'), 'UiStatenPage'),
      }),
    ]
  : [];

/** A feature exports its routes (`features/<room>/routes.tsx`) and adds them here, one line each. */
const routeTree = staffRoot.addChildren([
  home,
  ...mijndagRoutes,
  ...mijnteamRoutes,
  ...werklastRoutes,
  ...noodkijkRoutes,
  ...nuonveiligRoutes,
  ...meedenkvraagRoutes,
  ...overgangRoutes,
  ...volwassenenhulpRoutes,
  ...expertvraagRoutes,
  ...anderewegRoutes,
  ...aanbodRoutes,
  ...rustRoutes,
  ...termijnRoutes,
  ...toezichtRoutes,
  ...meekijkalarmRoutes,
  ...beheerRoutes,
  ...termijnregelsRoutes,
  ...wachtimportRoutes,
  ...bordRoutes,
  ...regiocijfersRoutes,
  ...wieiswaarvanRoutes,
  ...wiekanmeedenkenRoutes,
  ...meldingRoutes,
  ...gezinRoutes,
  ...maatregelRoutes,
  ...raadplegingRoutes,
  ...raadsonderzoekRoutes,
  ...faces,
]);

export function createStaffRouter() {
  const router = createRouter({
    routeTree,
    basepath: '/werk',
    // Reading is an act that is logged: no page is read before somebody goes there.
    defaultPreload: false,
    scrollRestoration: true,
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) markNavigation();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createStaffRouter>;
  }
}
