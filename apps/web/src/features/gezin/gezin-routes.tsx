import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';

const mijnGezinnen = createRoute({
  getParentRoute: () => staffRoot,
  path: '/gezinnen',
  component: lazyRouteComponent(() => import('./MijnGezinnenPage.tsx'), 'MijnGezinnenPage'),
});

/** The parts of a family stand inside its page, so that a sheet that is open stays open from part to part. */
const gezin = createRoute({
  getParentRoute: () => staffRoot,
  path: '/gezinnen/$gezinId',
  component: lazyRouteComponent(() => import('./GezinPage.tsx'), 'GezinPage'),
});

/** Whom one came to ask to think along, `organisation.person`: the question opens with that filled in. */
const readVraag = ({ vraag }: Record<string, unknown>): { vraag?: string } =>
  typeof vraag === 'string' && /^\d+\.\d*$/.test(vraag) ? { vraag } : {};

const overzicht = createRoute({
  getParentRoute: () => gezin,
  path: '/',
  validateSearch: readVraag,
  component: lazyRouteComponent(() => import('./GezinOverzicht.tsx'), 'GezinOverzicht'),
});

const delen = [
  createRoute({
    getParentRoute: () => gezin,
    path: '/nood',
    component: lazyRouteComponent(() => import('./GezinOverzicht.tsx'), 'GezinOverzicht'),
  }),
  createRoute({
    getParentRoute: () => gezin,
    path: '/tijdlijn',
    component: lazyRouteComponent(() => import('./TijdlijnDeel.tsx'), 'TijdlijnDeel'),
  }),
  createRoute({
    getParentRoute: () => gezin,
    path: '/mensen',
    component: lazyRouteComponent(() => import('./MensenDeel.tsx'), 'MensenDeel'),
  }),
  createRoute({
    getParentRoute: () => gezin,
    path: '/besluiten',
    component: lazyRouteComponent(() => import('./BesluitenDeel.tsx'), 'BesluitenDeel'),
  }),
  createRoute({
    getParentRoute: () => gezin,
    path: '/wie-doet-wat',
    component: lazyRouteComponent(() => import('../wiedoetwat/WieDoetWatDeel.tsx'), 'WieDoetWatDeel'),
  }),
  createRoute({
    getParentRoute: () => gezin,
    path: '/overgang',
    component: lazyRouteComponent(() => import('../overgang/OvergangDeel.tsx'), 'OvergangDeel'),
  }),
  createRoute({
    getParentRoute: () => gezin,
    path: '/delen',
    component: lazyRouteComponent(() => import('../grondslag/DelenDeel.tsx'), 'DelenDeel'),
  }),
  createRoute({
    getParentRoute: () => gezin,
    path: '/afdruk',
    component: lazyRouteComponent(() => import('./afdruk/AfdrukDeel.tsx'), 'AfdrukDeel'),
  }),
] as const;

/** Paper for somebody of the family stands apart: nothing of the family page may print along. */
const afdruk = createRoute({
  getParentRoute: () => staffRoot,
  path: '/gezinnen/$gezinId/afdruk/$persoonId',
  component: lazyRouteComponent(() => import('./afdruk/AfdrukPage.tsx'), 'AfdrukPage'),
});

const wieDoetWatAfdruk = createRoute({
  getParentRoute: () => staffRoot,
  path: '/gezinnen/$gezinId/afdruk/$persoonId/wie-doet-wat',
  component: lazyRouteComponent(() => import('../wiedoetwat/WieDoetWatAfdruk.tsx'), 'WieDoetWatAfdruk'),
});

export const gezinRoutes = [mijnGezinnen, gezin.addChildren([overzicht, ...delen]), afdruk, wieDoetWatAfdruk];
