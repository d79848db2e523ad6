import type { ReactNode } from 'react';
import type { PortalNavItem } from '../frame/PortalFrame.tsx';

/** Address and page, first fit wins: `['/mijn/woorden/:id', ({ id }) => <WordPage id={id} />]`. */
export const portalPages: readonly [pattern: string, page: (found: Record<string, string>) => ReactNode][] =
  [];

/** The few places of the portal, at the bottom of the screen. */
export function usePortalNav(): readonly PortalNavItem[] {
  return [];
}
