import { dayOf } from '@rondom/taal';
import type { QueryClient } from '@tanstack/react-query';
import type { Meedenkvragen } from '../features/meedenkvraag/use-meedenkvragen.ts';
import type { Verzoek } from '../features/meedenkvraag/use-verzoeken.ts';
import type { Melding } from '../features/melding/melding-query.ts';
import type { Portaal } from '../features/portaal/use-portaal.ts';
import type { WieKeek } from '../features/portaal/use-wie-keek.ts';
import type { Bord } from '../features/bord/bord-query.ts';

/**
 * What the tour can see: the page as it stands, and what its queries answered. It asks nothing of the API itself, for
 * each reading would be a line in somebody's log.
 */
export interface Kijk {
  readonly pad: string;
  readonly vind: (selectors: readonly string[]) => HTMLElement | undefined;
  readonly bord: Bord | undefined;
  readonly melding: Melding | undefined;
  /** What the vast gezicht asked others, and what is asked of who sits here. */
  readonly meedenkvragen: Meedenkvragen['vragen'] | undefined;
  readonly verzoeken: readonly Verzoek[] | undefined;
  readonly portaal: Portaal | undefined;
  readonly wieKeek: WieKeek | undefined;
  /** Asked today about a line, as Linda or the vast gezicht sees it; undefined: not on a page that tells. */
  readonly kijkvragen: WieKeek['vragen'] | undefined;
}

/** Of the family of the story. */
function vragenVanVandaag(client: QueryClient): WieKeek['vragen'] | undefined {
  const vandaag = client.getQueryData<{ vandaag: string }>(['sessie'])?.vandaag;
  const wieKeek =
    client.getQueryData<WieKeek>(['gezin', 'lijst', 'wiekeek']) ??
    client.getQueryData<Pick<WieKeek, 'vragen'>>(['raadpleging', '1']);
  return wieKeek?.vragen.filter(({ regelId, gesteldOp }) => regelId !== null && dayOf(gesteldOp) === vandaag);
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** The first element on the page that fits: the selectors in order of preference. */
function find(selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors)
    for (const element of document.querySelectorAll<HTMLElement>(selector))
      if (isShown(element)) return element;
  return undefined;
}

export function kijkNu(client: QueryClient, meldingId: string): Kijk {
  return {
    pad: location.pathname,
    vind: find,
    bord: client.getQueryData(['bord', 'lijst']),
    melding: client.getQueryData(['meldingen', meldingId]),
    meedenkvragen: client.getQueryData<Meedenkvragen>(['gezin', '1', 'meedenkvragen'])?.vragen,
    verzoeken: client.getQueryData(['meedenkvragen', 'lijst']),
    portaal: client.getQueryData(['gezin', 'lijst', 'portaal']),
    wieKeek: client.getQueryData(['gezin', 'lijst', 'wiekeek']),
    kijkvragen: vragenVanVandaag(client),
  };
}

/** Calls back when something on the page or in its queries may have changed, at most once per frame. */
export function volg(client: QueryClient, onChange: () => void): () => void {
  let frame = 0;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['open', 'aria-expanded'],
  });
  const unsubscribe = client.getQueryCache().subscribe(soon);
  const events = ['scroll', 'resize', 'popstate', 'change', 'transitionend'] as const;
  for (const event of events) window.addEventListener(event, soon, { capture: true, passive: true });
  soon();
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    unsubscribe();
    for (const event of events) window.removeEventListener(event, soon, { capture: true });
  };
}
