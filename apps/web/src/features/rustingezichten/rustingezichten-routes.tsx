import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';
import type { Regiokeus } from './use-rust.ts';

/** The chosen region stands in the address. */
export const readRegiokeus = ({ regio }: Record<string, unknown>): Regiokeus =>
  typeof regio === 'string' && regio !== '' ? { regio } : {};

export const rustingezichtenRoutes = [
  createRoute({
    getParentRoute: () => staffRoot,
    path: '/rust',
    validateSearch: readRegiokeus,
    component: lazyRouteComponent(() => import('./RegiorustPage.tsx'), 'RegiorustPage'),
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
];
