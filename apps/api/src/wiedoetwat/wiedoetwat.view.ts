import type { Organisatiesoort } from '@rondom/domain/regio';
import { wieSleutel, type Cel, type Rij, type Wie, type WieDoetWat } from '@rondom/domain/wiedoetwat';
import type { Id } from '../platform/actor.ts';
import type { LidRow } from './feiten.store.ts';
import { addDays } from '@rondom/domain/kern';
import type { Eerder } from './einde.store.ts';
import type { listNamen, Regel } from './regel.store.ts';

export interface Namen {
  readonly leden: ReadonlyMap<Id, string | null>;
  readonly anderen: Awaited<ReturnType<typeof listNamen>>;
  readonly regels: readonly Regel[];
  /** Own words of lines that stood. */
  readonly toen?: readonly Pick<Regel, 'id' | 'woorden'>[];
  /** To whom an address is secret no organisation is named: its place would be told with it. */
  readonly zonderOrganisatie: boolean;
}

export function wieView(wie: Wie, namen: Namen) {
  const leeg = {
    personen: [],
    id: null,
    instantie: null,
    naam: null,
    bij: null,
    organisatiesoort: null,
    telefoon: null,
  };
  switch (wie.soort) {
    case 'persoon':
      return persoonView(wie.id, namen);
    case 'instantie':
      return { ...leeg, soort: wie.soort, instantie: wie.instantie };
    case 'woorden':
      return {
        ...leeg,
        soort: wie.soort,
        id: wie.id,
        naam: [...namen.regels, ...(namen.toen ?? [])].find(({ id }) => id === wie.id)?.woorden ?? null,
      };
    case 'medewerker':
    case 'organisatie': {
      const row = namen.anderen.find(({ soort, id }) => soort === wie.soort && id === wie.id);
      const stil = namen.zonderOrganisatie;
      return {
        ...{ ...leeg, soort: wie.soort, id: String(wie.id) },
        naam: stil && wie.soort === 'organisatie' ? null : (row?.naam ?? null),
        bij: stil ? null : (row?.bij ?? null),
        organisatiesoort: (row?.organisatiesoort ?? null) as Organisatiesoort | null,
        telefoon: stil ? null : (row?.telefoon ?? null),
      };
    }
    case 'zelf':
      return { ...leeg, soort: wie.soort, personen: wie.personen.map((id) => benoemd(id, namen)) };
    case 'gezagderde':
      return { ...leeg, soort: wie.soort };
  }
}
/** Somebody whom the reader may not know stands there without a number: it would tell who it is. */
function persoonView(id: string, { leden }: Namen) {
  const naam = leden.get(id) ?? null;
  const anders = { instantie: null, bij: null, organisatiesoort: null, telefoon: null, personen: [] };
  return { ...anders, soort: 'persoon' as const, id: leden.has(id) ? id : null, naam };
}

const benoemd = (id: string, { leden }: Namen) => ({ id, roepnaam: leden.get(id) ?? null });

export const rijenView = ({ rijen }: WieDoetWat, namen: Namen) => rijen.map((rij) => rijView(rij, namen));

const rijView = ({ onderwerp, voor, leeg, cellen }: Rij, namen: Namen) => ({
  ...{ onderwerp, leeg },
  voor: voor.map((id) => benoemd(id, namen)),
  cellen: cellen.map((cel) => celView(cel, namen)),
});

const handView = ({ id, versie, op, door, voor, lezers }: Regel) => ({
  ...{ id, versie, op, door },
  ...{ voor: voor.map(String), lezers: [...lezers] },
});

function celView({ wie, rol, totEnMet, bron, artikel, regel, naastWet }: Cel, namen: Namen) {
  const hand = namen.regels.find(({ id }) => id === regel);
  return {
    ...{ wie: wieView(wie, namen), rol, bron },
    totEnMet: totEnMet ?? null,
    artikel: artikel ?? null,
    naastWet: naastWet ?? null,
    regel: hand === undefined ? null : handView(hand),
  };
}

/** Everybody whose name is needed. */
export function idsIn({ rijen, zonderTaak }: WieDoetWat): { medewerkers: Id[]; organisaties: Id[] } {
  const wies = [
    ...rijen.flatMap(({ cellen }) => cellen.map(({ wie }) => wie)),
    ...zonderTaak.map(({ wie }) => wie),
  ];
  const van = (soort: 'medewerker' | 'organisatie') => [
    ...new Set(wies.flatMap((wie) => (wie.soort === soort ? [String(wie.id)] : []))),
  ];
  return { medewerkers: van('medewerker'), organisaties: van('organisatie') };
}

/** Members of the family whose names stand in it. */
export function personenIn({ rijen }: WieDoetWat, leden: readonly LidRow[]): Id[] {
  const genoemd = new Set(
    rijen.flatMap(({ voor, cellen }) => [
      ...voor.map(String),
      ...cellen.flatMap(({ wie }) => (wie.soort === 'persoon' ? [String(wie.id)] : [])),
    ]),
  );
  return leden.map(({ id }) => id).filter((id) => genoemd.has(id));
}

export const uniekeWies = (wies: readonly Wie[]): Wie[] => [
  ...new Map(wies.map((wie) => [wieSleutel(wie), wie])).values(),
];

export const metEerder = (namen: Namen, eerder: readonly Eerder[]): Namen => ({ ...namen, toen: eerder });

/** A line that stood: from its first to its last day. One that ended on its first day never stood. */
export function eerderView(regel: Eerder, namen: Namen, magTerug: boolean) {
  const { id, versie, onderwerp, rol, wie, voor, op, door, einde, eindigdeDoor, reden, vervangen } = regel;
  return {
    ...{ id, versie, onderwerp, rol, op, door, reden, vervangen },
    ...{ wie: wieView(wie, namen), voor: voor.map((persoon) => benoemd(persoon, namen)) },
    totEnMet: einde > op ? addDays(einde, -1) : op,
    beeindigdDoor: eindigdeDoor,
    acties: magTerug ? (['zetTerug'] as const) : [],
  };
}
