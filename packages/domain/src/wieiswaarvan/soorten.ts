import type { Bronstatus } from '../termijn/index.ts';
import type { Onderwerp } from '../wiedoetwat/index.ts';

/** Parts of life under which a worker looks for a question, in the order of the page. */
export const gebieden = [
  'hulp',
  'dagelijksleven',
  'lichaam',
  'veiligheid',
  'maatregelen',
  'bestaan',
  'volwassenen',
  'rechten',
] as const;
export type Gebied = (typeof gebieden)[number];

/** What somebody is in a question, heaviest first: as in *Wie doet wat*, and who may ask for the decision. */
export const vraagrollen = ['beslist', 'vraagt', 'doet', 'adviseert', 'weet'] as const;
export type Vraagrol = (typeof vraagrollen)[number];

/** Who has a part by law: a kind of person or organisation, never a name. */
export const partijen = [
  ...(['gezaghouder', 'kind', 'volwassene', 'naaste'] as const),
  ...(['gemeente', 'burgemeester', 'leerplichtambtenaar'] as const),
  ...([
    'gecertificeerdeinstelling',
    'jeugdbeschermer',
    'veiligthuis',
    'raadvoordekinderbescherming',
  ] as const),
  ...(['kinderrechter', 'rechtbank', 'kantonrechter', 'openbaarministerie', 'politie'] as const),
  ...(['jeugdhulpaanbieder', 'gedragswetenschapper', 'arts', 'expertteam', 'school'] as const),
  ...(['indicatieorgaan', 'houder', 'klachtencommissie', 'melder'] as const),
] as const;
export type Partij = (typeof partijen)[number];

/** A task that somebody carries in every region; who that is here, the region says. */
export const taken = [
  'jeugdhulptoegang',
  'spoedhulp',
  'expertteam',
  'jeugdbescherming',
  'jeugdreclassering',
  'jeugdbeschermingstafel',
  'raadsonderzoek',
  'rechtbank',
  'veiligthuis',
  'huisverbod',
  'opvang',
  'politie',
  'leerplicht',
  'burgerzaken',
  'schuldhulp',
  'inkomen',
  'woonurgentie',
  'wmotoegang',
  'vertrouwenspersoon',
] as const;
export type Taak = (typeof taken)[number];

/** One part in one question, with the article it rests on. */
export interface Deel {
  readonly partij: Partij;
  readonly rol: Vraagrol;
  readonly artikel: string;
}

/** A kind of question, and who decides about it in general. */
export interface Vraag {
  readonly code: string;
  readonly gebied: Gebied;
  readonly delen: readonly Deel[];
  /** The same question in *Wie doet wat* of one family. */
  readonly onderwerp?: Onderwerp | undefined;
  /** Tasks of which the region says who carries them here. */
  readonly taken?: readonly Taak[] | undefined;
}

/** How far the text behind an article was checked: which laws were read, and of which day. */
export function bronstatusVan(artikel: string): Bronstatus {
  if (artikel.startsWith('Jeugdwet')) return 'wet2026';
  const gelezen = ['BW 1:', 'Rv ', 'Wet tijdelijk huisverbod', 'Wmo 2015'];
  return gelezen.some((wet) => artikel.startsWith(wet)) ? 'tekst2017' : 'nietNagekeken';
}
