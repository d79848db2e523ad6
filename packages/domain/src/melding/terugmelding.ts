import type { Meldersoort, Meldingstatus } from './melding.ts';
import type { Vervolg } from './uitkomst.ts';

/** What a reporter may hear, and nothing more: never how safe it is, who it is about or who takes part. */
export type Terugmelding =
  | { readonly code: 'ontvangen' }
  | { readonly code: 'nogInBehandeling' }
  | { readonly code: 'behandeld' }
  | { readonly code: 'stappen'; readonly vervolg: Vervolg };

/**
 * The line back to the reporter. A professional hears which step was taken; a citizen only that the melding was
 * received and dealt with.
 * @source Wmo 2015 art. 4.1.1 lid 2 onder g
 */
export function terugmelding(
  melder: Meldersoort,
  stand: { readonly status: Meldingstatus; readonly vervolg?: Vervolg | undefined },
): Terugmelding {
  if (melder === 'burger') return { code: stand.status === 'afgerond' ? 'behandeld' : 'ontvangen' };
  switch (stand.status) {
    case 'ontvangen':
      return { code: 'ontvangen' };
    case 'nogNietTeBeoordelen':
      return { code: 'nogInBehandeling' };
    case 'afgerond':
      return stand.vervolg === undefined
        ? { code: 'behandeld' }
        : { code: 'stappen', vervolg: stand.vervolg };
  }
}
