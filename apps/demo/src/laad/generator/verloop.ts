import type { Gemeentenaam, Jeugdhulpregio } from '../gemeenten.ts';
import { plaatsingNa } from '../sjablonen/huizen.ts';
import type {
  Afspraakregel,
  Gezinsjabloon,
  Maatregelopgave,
  Meedenkopgave,
  Plus,
  Wachtopgave,
} from '../sjablonen/vorm.ts';
import type { Oorzaak } from './oorzaak.ts';
import type { Reeks } from './reeks.ts';

/** From when on, when it closed, and how many faces there were before the one who is there now. */
export interface Tijd {
  readonly begin: Plus;
  readonly gesloten?: Plus;
  readonly wissels: readonly Plus[];
}

export function kiesTijd(reeks: Reeks): Tijd {
  const gesloten = reeks.kans(0.14) ? -reeks.tussen(20, 640) : undefined;
  const duur = reeks.kans(0.6) ? reeks.tussen(30, 400) : reeks.tussen(400, 1150);
  const begin = (gesloten ?? 0) - duur;
  const aantal =
    duur < 150
      ? 0
      : reeks.weeg([
          [0, 58],
          [1, 26],
          [2, 12],
          [3, 4],
        ]);
  const dagen = Array.from({ length: aantal }, () => begin + reeks.tussen(50, Math.max(60, duur - 40)));
  // A face of a few days is no face.
  const wissels = dagen
    .sort((een, ander) => een - ander)
    .filter((dag, at) => at === 0 || dag - (dagen[at - 1] ?? dag) > 30);
  return { begin, ...(gesloten === undefined ? {} : { gesloten }), wissels };
}

export const giVan = {
  'Centraal Gelderland': 'debrug',
  FoodValley: 'debrug',
  'Rijk van Nijmegen': 'kompas',
  Rivierenland: 'kompas',
  'Noord-Veluwe': 'ijsseloever',
  'Midden-IJssel/Oost-Veluwe': 'ijsseloever',
  Achterhoek: 'ijsseloever',
} as const satisfies Readonly<Record<Jeugdhulpregio, Maatregelopgave['gi']>>;

interface Vraag {
  readonly tijd: Tijd;
  readonly oorzaak: Oorzaak;
  /** Age in days of the youngest child; nobody stands under an order before being born. */
  readonly jongste: number | undefined;
}

const zwaar: ReadonlySet<Oorzaak> = new Set(['geweld', 'middelen', 'gedrag', 'school']);

/** An order of the court over the children, with a jeugdbeschermer named in time. */
export function kiesMaatregel(
  reeks: Reeks,
  { tijd, oorzaak, jongste }: Vraag,
  streek: Jeugdhulpregio,
  plaats: (gi: Maatregelopgave['gi']) => number,
): Maatregelopgave | undefined {
  const treft = reeks.kans(zwaar.has(oorzaak) ? 0.24 : 0.08);
  const op = -reeks.tussen(14, 340);
  if (!treft || jongste === undefined || tijd.gesloten !== undefined) return undefined;
  if (op < tijd.begin + 20 || jongste < -op + 20) return undefined;
  const gi = giVan[streek];
  return { gi, geinformeerd: op, jeugdbeschermer: [plaats(gi), op + 1], contact: op + 4 };
}

/** A wait that is within its time, or ended within it: none of these ever stands on the board. */
export function kiesWacht(reeks: Reeks, { tijd, jongste }: Vraag): Wachtopgave | undefined {
  const [treft, klaar] = [reeks.kans(0.13), reeks.kans(0.6)];
  const soort = reeks.weeg([
    ['passendehulp', 6],
    ['onderzoek', 2],
    ['pleeggezin', 1],
  ] as const);
  const vroeger = reeks.tussen(60, 380);
  const duur = { passendehulp: 32, onderzoek: 8, pleeggezin: 20 }[soort];
  const open = reeks.tussen(2, duur);
  const veilig = reeks.weeg([
    ['ja', 7],
    ['tenDele', 3],
  ] as const);
  const sinds = klaar ? -vroeger : -open;
  if (!treft || jongste === undefined || tijd.gesloten !== undefined) return undefined;
  if (sinds < tijd.begin + 5 || jongste < -sinds) return undefined;
  const basis = { kind: 0, op: soort, sinds, veilig } as const;
  if (klaar) return { ...basis, veiligOp: sinds + 1, einde: sinds + Math.max(7, duur - (vroeger % 9)) };
  const stappen = {
    passendehulp: ['hulpStarten', 'jeugdhulpaanbieder'],
    onderzoek: ['onderzoekStarten', 'raad'],
    pleeggezin: ['plekZoeken', 'pleegzorg'],
  } as const;
  return { ...basis, veiligOp: Math.max(sinds, -9), stap: [...stappen[soort], 3 + (open % 8)] };
}

const hulp = [
  ['devonk', 'hulp aan de kinderen'],
  ['rijnoever', 'hulp in huis'],
  ['rijnoever', 'begeleiding van de ouder'],
] as const;

export function kiesMeedenkers(
  reeks: Reeks,
  tijd: Tijd,
  gemeente: Gemeentenaam,
  oorzaak: Oorzaak,
  pleeg: boolean,
): readonly Meedenkopgave[] {
  const treft = reeks.kans(0.32);
  const [organisatie, omschrijving] = reeks.kies(hulp);
  const vanaf = tijd.begin + reeks.tussen(12, 60);
  const lang = reeks.tussen(40, 200);
  const eind = tijd.gesloten ?? 0;
  if (pleeg && tijd.gesloten === undefined)
    return [
      {
        organisatie: 'hetnest',
        omschrijving: 'begeleiding van het pleeggezin',
        vanaf: plaatsingNa(tijd.begin),
      },
    ];
  if (!treft || vanaf > eind - 6) return [];
  if (oorzaak === 'geld' && gemeente === 'Arnhem')
    return [{ organisatie: 'schuldhulp', omschrijving: 'de schulden op een rij', vanaf }];
  const tot = vanaf + lang;
  const open = tijd.gesloten === undefined && tot > -2;
  return [{ organisatie, omschrijving, vanaf, ...(open ? {} : { tot: Math.min(tot, eind - 1) }) }];
}

const tijden = ['09:00', '09:30', '10:15', '11:00', '13:30', '14:15', '15:00', '15:45', '16:30'] as const;

export function kiesAfspraken(reeks: Reeks, { gesloten }: Tijd): readonly Afspraakregel[] {
  const treft = reeks.kans(0.3);
  const op = reeks.tussen(2, 24);
  const tijd = reeks.kies(tijden);
  const soort = reeks.kies(['bezoek', 'gesprek', 'bellen'] as const);
  return treft && gesloten === undefined ? [{ op, tijd, soort }] : [];
}

/** Where danger comes from, when that is why help came. */
export function kiesGevaar(
  reeks: Reeks,
  oorzaak: Oorzaak,
  { begin, gesloten }: Tijd,
  ouders: number,
): Pick<Gezinsjabloon, 'gevaar' | 'gevaarVan' | 'gevaarSinds'> {
  const treft = reeks.kans(0.6);
  const van = reeks.kans(0.75) ? 1 : 0;
  if (!treft || gesloten !== undefined || (oorzaak !== 'geweld' && oorzaak !== 'partners')) return {};
  return {
    gevaar: ouders < 2 ? 'kindermishandeling' : 'partnergeweld',
    ...(ouders < 2 ? {} : { gevaarVan: van }),
    gevaarSinds: begin,
  };
}
