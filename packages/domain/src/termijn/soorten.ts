import { getPlainDate, type PlainDate } from '../kern/index.ts';
import { findVersieOp, type Termijnsoortgegevens, type Termijnversie } from './soort.ts';

const jeugdwet = getPlainDate('2015-01-01');

/** What most clocks share: counted forward from the day after, somebody must act. */
const gewoon = { richting: 'vooruit', teltVanaf: 'dagNa', einde: 'handelen' } as const;
const vijfWerkdagen = { ...gewoon, aantal: 5, eenheid: 'werkdagen' } as const;
const zesWeken = { ...gewoon, aantal: 6, eenheid: 'weken' } as const;

/**
 * Every clock the product knows. A change of law is a new version beside the old one, never an edit: an
 * event of before the change keeps its clock. `docs/termijnen.md` is made from this table.
 */
export const termijnsoorten = {
  /** Jeugdbeschermer named and first contact with the child and each parent or guardian with gezag. */
  vastejeugdbeschermer: {
    gebeurtenis: 'opdracht',
    versies: [
      {
        ...vijfWerkdagen,
        atw: 'ja',
        geldigVanaf: jeugdwet,
        bron: 'Besluit Jeugdwet art. 4.2.2 lid 1',
        bronstatus: 'tekst2017',
      },
    ],
  },
  /** The same under voogdij: first contact with the child and its parents. */
  vastejeugdbeschermervoogdij: {
    gebeurtenis: 'opdracht',
    versies: [
      {
        ...vijfWerkdagen,
        atw: 'ja',
        geldigVanaf: jeugdwet,
        bron: 'Besluit Jeugdwet art. 4.2.1 lid 1',
        bronstatus: 'tekst2017',
      },
    ],
  },
  /** The same in youth probation: first contact with the young person and its parents or guardian. */
  jeugdreclasseringswerker: {
    gebeurtenis: 'opdracht',
    versies: [
      {
        ...vijfWerkdagen,
        atw: 'ja',
        geldigVanaf: jeugdwet,
        bron: 'Besluit Jeugdwet art. 4.2.3 lid 1',
        bronstatus: 'tekst2017',
      },
    ],
  },
  /** Plan adopted: by law counted from the moment it is certain that no familiegroepsplan will be made. */
  planwettelijk: {
    gebeurtenis: 'geenFamiliegroepsplan',
    versies: [
      {
        ...zesWeken,
        atw: 'ja',
        geldigVanaf: jeugdwet,
        bron: 'Jeugdwet art. 4.1.3 lid 5',
        bronstatus: 'wet2026',
      },
    ],
  },
  /** Plan adopted: as the inspectorate tests it, counted from the start of the measure. */
  planvanafmaatregel: {
    gebeurtenis: 'maatregelBegon',
    versies: [
      {
        ...zesWeken,
        atw: 'naarAnalogie',
        geldigVanaf: jeugdwet,
        bron: 'Toetsingsnorm inspectie, zes weken vanaf de maatregel',
        bronstatus: 'protocol',
      },
    ],
  },
  /** First look at a melding, in the words of the decree: days. */
  meldingvijfdagen: {
    gebeurtenis: 'melding',
    versies: [
      {
        ...gewoon,
        aantal: 5,
        eenheid: 'dagen',
        atw: 'ja',
        geldigVanaf: jeugdwet,
        bron: 'Uitvoeringsbesluit Wmo 2015 art. 4.1.7 lid 1',
        bronstatus: 'tekst2017',
      },
    ],
  },
  /** First look at a melding, as the protocol of Veilig Thuis counts it: working days. */
  meldingvijfwerkdagen: {
    gebeurtenis: 'melding',
    versies: [
      {
        ...vijfWerkdagen,
        atw: 'naarAnalogie',
        geldigVanaf: getPlainDate('2019-01-01'),
        bron: 'Handelingsprotocol Veilig Thuis 2019',
        bronstatus: 'protocol',
      },
    ],
  },
  /** How long a supervision order lasts at most. The judge's order lapses; no working day helps. */
  ondertoezichtstelling: {
    gebeurtenis: 'beschikking',
    versies: [
      {
        richting: 'vooruit',
        teltVanaf: 'dagZelf',
        einde: 'vervalt',
        aantal: 1,
        eenheid: 'jaren',
        atw: 'nee',
        geldigVanaf: jeugdwet,
        bron: 'Burgerlijk Wetboek Boek 1 art. 258',
        bronstatus: 'tekst2017',
      },
    ],
  },
  /** The Raad is told that a supervision order will not be extended, at the latest this long before it ends. */
  mededelingnietverlengen: {
    gebeurtenis: 'laatsteDagMaatregel',
    versies: [
      {
        ...gewoon,
        richting: 'terug',
        aantal: 2,
        eenheid: 'maanden',
        atw: 'ja',
        geldigVanaf: jeugdwet,
        bron: 'Burgerlijk Wetboek Boek 1 art. 265j lid 1',
        bronstatus: 'tekst2017',
      },
    ],
  },
  /** The person sent from home is heard by the judge. Wth art. 13 does not take this term out of the Atw. */
  horenhuisverbod: {
    gebeurtenis: 'verzoekVoorlopigeVoorziening',
    versies: [
      {
        ...gewoon,
        aantal: 3,
        eenheid: 'dagen',
        atw: 'ja',
        geldigVanaf: getPlainDate('2009-01-01'),
        bron: 'Wet tijdelijk huisverbod art. 6 lid 1 onder a',
        bronstatus: 'tekst2017',
      },
    ],
  },
} as const satisfies Record<string, Termijnsoortgegevens>;

export type Termijnsoort = keyof typeof termijnsoorten;

/** Clocks that start when the GI is charged with a task and has been told so. */
export type Opdrachtsoort = {
  [S in Termijnsoort]: (typeof termijnsoorten)[S]['gebeurtenis'] extends 'opdracht' ? S : never;
}[Termijnsoort];

export const isOpdrachtsoort = (soort: Termijnsoort): soort is Opdrachtsoort =>
  termijnsoorten[soort].gebeurtenis === 'opdracht';

export const isTermijnsoort = (text: string): text is Termijnsoort => Object.hasOwn(termijnsoorten, text);

export const listTermijnsoorten = (): readonly Termijnsoort[] =>
  Object.keys(termijnsoorten).filter(isTermijnsoort);

/** The version in force on the day of the event; undefined when the clock did not exist then. */
export const findVersie = (soort: Termijnsoort, day: PlainDate): Termijnversie | undefined =>
  findVersieOp(termijnsoorten[soort].versies, day);
