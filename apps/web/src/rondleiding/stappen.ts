import type { rondleiding } from '@rondom/taal/schermen/rondleiding';
import type { QueryClient } from '@tanstack/react-query';
import { druk, geefDoor, kiesGevaarlijkeLezer } from './doen.ts';
import { antwoordAlsFemke, vraagFemke } from './doen-meedenken.ts';
import { beantwoordVraag, stelVraag } from './doen-kijkvraag.ts';
import type { Kijk } from './kijk.ts';

type Zinnen = (typeof rondleiding)['nl'];
export type Persoon = keyof Zinnen['wie'];

/** One step: somebody's chair, one page, one sentence, one thing to do. */
export interface Stap {
  /** As in the story: a step that comes later keeps its place. */
  readonly nummer: number;
  readonly wie: Persoon;
  readonly naar: string;
  readonly zin: (z: Zinnen['zin'], kijk: Kijk) => string;
  readonly doe: (z: Zinnen['doe'], kijk: Kijk) => string;
  /** What the card points at, in order of preference. */
  readonly wijst: (kijk: Kijk) => readonly string[];
  readonly klaar: (kijk: Kijk) => boolean;
  /** What to look at when it was done. */
  readonly gevolg?: readonly string[];
  /** *Doe het voor mij*: what the page itself would do. */
  readonly voorMij?: (kijk: Kijk, client: QueryClient) => Promise<void>;
  /** What the step is about is over already: the family has to be put back first. */
  readonly isVoorbij?: (kijk: Kijk) => boolean;
  /** A second chair at the same step, on a page of its own or on the same. */
  readonly ook?: Persoon;
  readonly ookNaar?: string;
  /** Whether there is something for the second chair to do or see by now. */
  readonly ookNu?: (kijk: Kijk) => boolean;
}

/** The story comes first in the demo's data: its family, and the melding of this morning. */
const GEZIN = '/werk/gezinnen/1';
export const MELDING = '2';
const RIJ = 'K-2207';
const FEMKE = 'Femke Bakker';
const PLAN = '/mijn/plan';
const WAAROM = 'main .waaromniet';
/** The search about the mother, whom the reporter named. */
const ZOEK = ['.melding-zoek', 'main button[aria-label$=": Linda van Dalen"]', '.melding__verteld'];
/** A question about a line: first sending it, where the form is open. */
const VRAAG = ['verstuur', 'stel', 'beantwoord'].map((wat) => `[data-rondleiding="${wat}-kijkvraag"]`);
const isWerk = ({ pad }: Kijk): boolean => pad.startsWith('/werk');
const beantwoord = ({ kijkvragen = [] }: Kijk): boolean =>
  kijkvragen.some(({ antwoord }) => antwoord !== null);
/** Children on the board before Noor answers: the story is told from eleven. */
const isVanBord = ({ bord }: Kijk): boolean =>
  bord?.vandaagVanHetBord.some(({ nummer }) => nummer === RIJ) === true;
const opBord = ({ bord }: Kijk) => bord?.rijen.find(({ nummer }) => nummer === RIJ);

const isVoorbij = (kijk: Kijk): boolean => kijk.bord !== undefined && opBord(kijk) === undefined;

const bordZin: Stap['zin'] = (z, kijk) => (isVoorbij(kijk) ? z.bordZonder : z.bord(kijk.bord?.aantal ?? 11));

/** True whatever was skipped: the sentence follows the board. */
const bordNaZin: Stap['zin'] = (z, kijk) => {
  const aantal = kijk.bord?.aantal ?? 11;
  if (isVanBord(kijk)) return z.van(aantal + 1, aantal);
  return opBord(kijk)?.neeGezegd === true ? z.zeiNee(aantal) : z.nogNiet(aantal);
};

export const stappen: readonly Stap[] = [
  {
    nummer: 1,
    wie: 'hanneke',
    naar: '/werk/wachten',
    zin: bordZin,
    doe: (z) => z.bord,
    wijst: () => [`main a[href$="/wachten/${RIJ}"]`],
    klaar: ({ pad }) => pad.endsWith(`/wachten/${RIJ}`),
    voorMij: druk,
    isVoorbij,
  },
  {
    nummer: 2,
    wie: 'samira',
    naar: '/werk',
    zin: (z) => z.mijnDag,
    doe: (z) => z.mijnDag,
    wijst: () => [`main a[href="${GEZIN}"]`, `main a[href^="${GEZIN}/"]`, `main a[href^="${GEZIN}#"]`],
    klaar: ({ pad }) => pad === GEZIN || pad.startsWith(`${GEZIN}/`),
    voorMij: druk,
  },
  {
    nummer: 3,
    wie: 'samira',
    naar: GEZIN,
    zin: (z) => z.gezin,
    doe: (z) => z.gezin,
    wijst: () => ['#wie-doet-mee details:not([open]) > summary', '#wie-doet-mee'],
    klaar: ({ vind }) => vind(['#wie-doet-mee details[open]']) !== undefined,
    voorMij: druk,
  },
  {
    nummer: 4,
    wie: 'samira',
    naar: GEZIN,
    zin: (z) => z.klok,
    doe: (z) => z.klok,
    wijst: () => ['[data-late="true"] .waarom', 'main .waarom'],
    klaar: ({ vind }) => vind(['dialog[open] .klok__regels']) !== undefined,
    voorMij: druk,
  },
  {
    nummer: 5,
    wie: 'joris',
    naar: `/werk/meldingen/${MELDING}`,
    zin: (z) => z.melding,
    doe: (z, { melding }) => (melding?.gezin === null ? z.meldingZoek : z.melding),
    wijst: ({ melding }) => (melding?.gezin === null ? ZOEK : ['#eersteblik']),
    klaar: ({ melding }) => melding?.status === 'afgerond' && melding.vervolg === 'overdracht',
    voorMij: ({ melding }, client) => geefDoor(melding, client),
    gevolg: ['.melding-door'],
  },
  {
    nummer: 6,
    wie: 'samira',
    naar: GEZIN,
    zin: (z) => z.meedenken,
    doe: (z) => z.meedenken,
    wijst: () => ['verstuur', 'verder', 'vragen'].map((wat) => `[data-rondleiding="meedenken-${wat}"]`),
    klaar: ({ meedenkvragen = [] }) => meedenkvragen.some(({ persoon }) => persoon === FEMKE),
    voorMij: (_kijk, client) => vraagFemke(client),
    gevolg: ['#meedenken'],
  },
  {
    nummer: 7,
    wie: 'femke',
    naar: '/werk/meedenkvragen',
    zin: (z) => z.femke,
    doe: (z, kijk) => (kijk.verzoeken?.length === 0 ? z.femkeNiets : z.femke),
    wijst: () => ['antwoord', 'aanname'].map((wat) => `[data-rondleiding="meedenken-${wat}"]`),
    // Skipped before: then there is nothing to answer.
    klaar: ({ verzoeken }) => verzoeken !== undefined && !verzoeken.some(({ leeft }) => leeft),
    voorMij: ({ verzoeken = [] }, client) =>
      antwoordAlsFemke(
        verzoeken.find(({ leeft }) => leeft),
        client,
      ),
    gevolg: ['.verzoek'],
  },
  {
    nummer: 8,
    wie: 'mark',
    naar: PLAN,
    zin: (z) => z.plan,
    doe: (z) => z.plan,
    wijst: () => [`${WAAROM}:not([open]) > summary`],
    klaar: ({ vind }) => vind([`${WAAROM}[open]`]) !== undefined,
    gevolg: [WAAROM],
    voorMij: druk,
    ook: 'linda',
  },
  {
    nummer: 9,
    wie: 'noor',
    naar: '/mijn/woorden/schrijf',
    zin: (z) => z.woorden,
    doe: (z) => z.woorden,
    wijst: () => ['main form fieldset'],
    klaar: ({ vind }) => vind(['[data-rondleiding="gevaar-kiest"]']) !== undefined,
    voorMij: kiesGevaarlijkeLezer,
    gevolg: ['[data-rondleiding="gevaar-kiest"]'],
  },
  {
    nummer: 10,
    wie: 'noor',
    naar: '/mijn',
    zin: (z) => z.vraag,
    doe: (z) => z.vraag,
    wijst: () => ['[data-rondleiding="antwoord-ja"]', '.vraag'],
    klaar: ({ portaal }) => portaal !== undefined && portaal.vragen.length === 0,
    voorMij: druk,
    gevolg: ['.vraag'],
  },
  {
    nummer: 11,
    wie: 'hanneke',
    naar: '/werk/wachten',
    zin: bordNaZin,
    doe: (z) => z.bordNa,
    wijst: () => [],
    klaar: ({ bord }) => bord !== undefined,
    gevolg: ['.bord-getal'],
  },
  {
    nummer: 12,
    wie: 'linda',
    naar: '/mijn/wie-keek',
    zin: (z) => z.keek,
    doe: (z, kijk) => {
      if (isWerk(kijk)) return z.keekAntwoord;
      return beantwoord(kijk) ? z.keekLees : z.keek;
    },
    wijst: () => VRAAG,
    klaar: (kijk) => (isWerk(kijk) ? beantwoord(kijk) : (kijk.kijkvragen ?? []).length > 0),
    voorMij: (kijk, client) =>
      isWerk(kijk) ? beantwoordVraag(kijk.kijkvragen?.[0], client) : stelVraag(kijk),
    gevolg: ['.kijkvraag__een', '.kijkvragen'],
    ook: 'samira',
    ookNaar: `${GEZIN}/wie-keek-mee`,
    ookNu: (kijk) => isWerk(kijk) || ((kijk.kijkvragen ?? []).length > 0 && !beantwoord(kijk)),
  },
];

/** After the last step stands the end card. */
export const EINDE = 100;
