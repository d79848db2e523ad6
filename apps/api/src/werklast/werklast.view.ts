import type { PlainDate } from '@rondom/domain/kern';
import { medewerkerId } from '@rondom/domain/regio';
import {
  findWerklastafspraak,
  komendeWeken,
  urenOp,
  volSinds,
  werklastOp,
  type GeldendeWerklast,
  type Teamwerklast,
  type Werker,
  type Werklastdeel,
  type Werklastfeiten,
} from '@rondom/domain/werklast';
import type { Id } from '../platform/actor.ts';
import type { Medewerker } from './werklast.store.ts';

/** How many weeks one looks ahead. */
export const wekenVooruit = 6;

export const werkerOf = ({ id, uren }: Medewerker): Werker => ({ medewerker: medewerkerId(id), uren });

export const afspraakView = (afspraak: GeldendeWerklast, regio: string | null) => {
  const { minuten, eersteWeken, plafondProcent, plafondWeken, afgesprokenOp } = afspraak;
  return {
    ...{ minuten, eersteWeken, plafondProcent, plafondWeken },
    ...{ afgesprokenOp: afgesprokenOp ?? null, regio },
  };
};

interface Namen {
  readonly gezinnen: ReadonlyMap<Id, string>;
  readonly werkers: ReadonlyMap<Id, string>;
}

/** One line of the explanation: this family, in this phase since then, for so much time, as this. */
function regelView(deel: Werklastdeel, { gezinnen, werkers }: Namen) {
  const { fase, als, minuten, geheel } = deel;
  const naam = gezinnen.get(deel.gezin) ?? null;
  return {
    // Of a family without a right to its name there is no number to open it with either.
    gezinId: naam === null ? null : (deel.gezin as Id),
    ...{ naam, fase, als, minuten, geheel },
    ...{ sinds: deel.sinds ?? null, tot: deel.tot ?? null },
    voor: deel.voor === undefined ? null : (werkers.get(deel.voor) ?? null),
  };
}

const volgorde = (a: { naam: string | null }, b: { naam: string | null }): number =>
  Number(a.naam === null) - Number(b.naam === null) || (a.naam ?? '').localeCompare(b.naam ?? '', 'nl');

/** A worker on a day: what is asked next to what there is, family by family, and the weeks that come. */
export function werkerView(feiten: Werklastfeiten, medewerker: Medewerker, namen: Namen, dag: PlainDate) {
  const werker = werkerOf(medewerker);
  const last = werklastOp(feiten, werker, dag);
  const uren = urenOp(medewerker.uren, dag);
  const weg = feiten.afwezig.filter(({ medewerker: wie, tot }) => wie === werker.medewerker && tot > dag);
  return {
    ...{ id: medewerker.id, naam: medewerker.naam ?? '' },
    contract: uren?.contractMinuten ?? null,
    gezinsuren: uren?.gezinsMinuten ?? null,
    urenVanaf: uren?.vanaf ?? null,
    ...{ gevraagd: last.gevraagd, beschikbaar: last.beschikbaar ?? null, afwezig: last.afwezig },
    volSinds: volSinds(feiten, werker, dag) ?? null,
    regels: last.delen.map((deel) => regelView(deel, namen)).sort(volgorde),
    afwezigheden: weg
      .map(({ vanaf, tot }) => ({ vanaf, tot }))
      .sort((a, b) => a.vanaf.localeCompare(b.vanaf)),
    weken: komendeWeken(feiten, werker, dag, wekenVooruit).map((week) => ({
      ...{ ...week, beschikbaar: week.beschikbaar ?? null },
    })),
  };
}

export const somView = (last: Teamwerklast) => ({ ...last, fasen: [...last.fasen] });

export const geldend = (feiten: Werklastfeiten, dag: PlainDate): GeldendeWerklast =>
  findWerklastafspraak(feiten.afspraken, dag);
