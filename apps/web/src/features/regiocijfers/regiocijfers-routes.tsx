import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';
import { readRegiokeus } from './regiokeus.ts';

/** Figures of the own regions: no family and no worker in them. */
export const regiocijfersRoutes = [
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/rust',
    validateSearch: readRegiokeus,
    component: lazyRouteComponent(() => import('../rustingezichten/RegiorustPage.tsx'), 'RegiorustPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/ketenkaart',
    validateSearch: readRegiokeus,
    component: lazyRouteComponent(() => import('../ketenkaart/KetenkaartPage.tsx'), 'KetenkaartPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/tijdigheid',
    validateSearch: readRegiokeus,
    component: lazyRouteComponent(() => import('../tijdigheid/TijdigheidPage.tsx'), 'TijdigheidPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/dilemmas',
    validateSearch: readRegiokeus,
    component: lazyRouteComponent(() => import('../dilemma/DilemmasPage.tsx'), 'DilemmasPage'),
  }),
];
