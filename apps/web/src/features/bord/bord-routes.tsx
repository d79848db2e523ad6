import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoot } from '../../personeel/root.tsx';
import { bladzij, type Bordbladzij, type BordKeus } from './bord-query.ts';

const isDag = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The chosen region and day stand in the address, and survive a look at one child. */
function readKeus({ regio, op }: Record<string, unknown>): BordKeus {
  return {
    ...(typeof regio === 'string' && regio !== '' ? { regio } : {}),
    ...(isDag(op) ? { op } : {}),
  };
}

/** So does how many rows were asked, so that nobody starts at the top again. */
function readBladzij(search: Record<string, unknown>): Bordbladzij {
  const toon = Number(search['toon']);
  const meer = Number.isInteger(toon) && toon > bladzij.eerste && toon <= bladzij.meest;
  return { ...readKeus(search), ...(meer ? { toon } : {}) };
}

const bord = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wachten',
  validateSearch: readBladzij,
  component: lazyRouteComponent(() => import('./BordPage.tsx'), 'BordPage'),
});

const verloop = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wachten/verloop',
  validateSearch: readKeus,
  component: lazyRouteComponent(() => import('./VerloopPage.tsx'), 'VerloopPage'),
});

const gebieden = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wachten/gebieden',
  validateSearch: readKeus,
  component: lazyRouteComponent(() => import('./GebiedenPage.tsx'), 'GebiedenPage'),
});

const pad = createRoute({
  getParentRoute: () => staffRoot,
  path: '/wachten/$nummer',
  component: lazyRouteComponent(() => import('./BordPadPage.tsx'), 'BordPadPage'),
});

export const bordRoutes = [bord, verloop, gebieden, pad];
