import { getPlainDate, type PlainDate } from '../../kern/index.ts';
import type { Gebeurtenis } from '../gebeurtenis.ts';
import type { Bronstatus, Dageenheid, Termijnregel, Termijnsoortgegevens, Termijnversie } from '../soort.ts';

/** The words in which the rows of the register are written; each row is then one sentence of law. */

/** First day of the Jeugdwet, and of the Wmo 2015. */
export const jeugdwet = getPlainDate('2015-01-01');
/** First day of the Wet rechtspositie gesloten jeugdhulp. */
export const rechtspositie = getPlainDate('2024-01-01');
export const avg = getPlainDate('2018-05-25');
/** Wet tijdelijk huisverbod. */
export const wth = getPlainDate('2009-01-01');

/** Counted forward from the day after; somebody must act. */
export const binnen = (aantal: number, eenheid: Dageenheid) =>
  ({ aantal, eenheid, richting: 'vooruit', teltVanaf: 'dagNa', einde: 'handelen', atw: 'ja' }) as const;

/** The same, "te rekenen met ingang van de dag waarop": that day counts. */
export const binnenVanafDag = (aantal: number, eenheid: Dageenheid) =>
  ({ ...binnen(aantal, eenheid), teltVanaf: 'dagZelf' }) as const;

/** A norm that is no law: free days by analogy. */
export const norm = (aantal: number, eenheid: Dageenheid) =>
  ({ ...binnen(aantal, eenheid), atw: 'naarAnalogie' }) as const;

/** Counted back from the event. */
export const voor = (aantal: number, eenheid: Dageenheid) =>
  ({ ...binnen(aantal, eenheid), richting: 'terug' }) as const;

/** Real hours from the moment of the event. */
export const uren = (aantal: number) =>
  ({
    aantal,
    eenheid: 'uren',
    richting: 'vooruit',
    teltVanaf: 'moment',
    einde: 'handelen',
    atw: 'nee',
  }) as const;

/** What a judge or a law lets last: the day it begins is in it, and it ends by itself on the raw day. */
export const duurt = (aantal: number, eenheid: Dageenheid) =>
  ({ aantal, eenheid, richting: 'vooruit', teltVanaf: 'dagZelf', einde: 'vervalt', atw: 'nee' }) as const;

/** "Vervalt na verloop van": the day of the event is not in it, and it ends by itself on the raw day. */
export const vervaltNa = (aantal: number, eenheid: Dageenheid) =>
  ({ ...duurt(aantal, eenheid), teltVanaf: 'dagNa' }) as const;

/** From the day so long after the event something may be done; before it may not. */
export const vanafDan = (aantal: number, eenheid: Dageenheid) =>
  ({ aantal, eenheid, richting: 'vooruit', teltVanaf: 'dagNa', einde: 'vroegst', atw: 'nee' }) as const;

const bron =
  (bronstatus: Bronstatus) =>
  (bron: string, geldigVanaf: PlainDate = jeugdwet) =>
    ({ bron, bronstatus, geldigVanaf }) as const;

export const wet2026 = bron('wet2026');
export const tekst2017 = bron('tekst2017');
export const protocol = bron('protocol');
export const nietNagekeken = bron('nietNagekeken');

type Rest = Omit<Termijnsoortgegevens, 'gebeurtenis' | 'versies'>;
type Rij<G extends Gebeurtenis> = Rest & {
  readonly gebeurtenis: G;
  readonly versies: readonly Termijnversie[];
};

/** A clock with one version. */
export const klok = <const G extends Gebeurtenis>(
  gebeurtenis: G,
  regel: Termijnregel,
  bron: Omit<Termijnversie, keyof Termijnregel>,
  rest: Rest = {},
): Rij<G> => ({ gebeurtenis, versies: [{ ...regel, ...bron }], ...rest });
