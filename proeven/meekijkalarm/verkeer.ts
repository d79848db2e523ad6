/** Sixteen weeks of looking in that region: visits and searches, on which days, and whose families these are then. */
import { addDays, type PlainDate } from '@rondom/domain/kern';
import type { Leesregel, Verband } from '@rondom/domain/meekijkalarm';
import { isWerkdag } from '@rondom/domain/termijn';
import { begin, dagen, type Gezin, type Medewerker, type Streek } from './streek.ts';
import type { Toeval } from './toeval.ts';

export interface Noodkijk {
  readonly lezer: string;
  readonly gezin: string;
  readonly dag: number;
  readonly beoordeeldOp: number | null;
  readonly handelingen: readonly string[];
}

export interface Verkeer {
  readonly streek: Streek;
  readonly perDag: readonly Leesregel[][];
  /** Looks in an emergency, and on which day somebody judged each. */
  readonly nood: Noodkijk[];
  regel(dag: number, wat: Omit<Leesregel, 'id'>): string;
}

const alle = Array.from({ length: dagen + 21 }, (_, dag) => addDays(begin, dag));
const vrije = alle.map((dag) => !isWerkdag(dag));
export const dagVan = (dag: number): PlainDate => alle[dag] ?? addDays(begin, dag);
export const isVrij = (dag: number): boolean => vrije[dag] ?? !isWerkdag(dagVan(dag));
export const isKerst = (dag: number): boolean => dagVan(dag) >= '2026-12-21' && dagVan(dag) <= '2027-01-01';

const resources = ['gezin', 'tijdlijn', 'contactnotitie', 'plan', 'veiligheid', 'wacht', 'persoon'];

export function maakVerkeer(streek: Streek): Verkeer {
  const perDag: Leesregel[][] = Array.from({ length: dagen }, () => []);
  let volgende = 0;
  return {
    streek,
    perDag,
    nood: [],
    regel(dag, wat) {
      volgende += 1;
      const id = String(volgende);
      perDag[dag]?.push({ id, ...wat });
      return id;
    },
  };
}

/** One visit: a few pages within a quarter of an hour, and writing when there was something to write. */
export function bezoek(
  verkeer: Verkeer,
  toeval: Toeval,
  op: {
    readonly dag: number;
    readonly minuut: number;
    readonly wie: Medewerker;
    readonly gezin: Gezin;
    readonly relatie: string;
    readonly grond?: string;
    readonly schrijft?: boolean;
    readonly handeling?: Leesregel['handeling'];
    readonly paginas?: number;
  },
): string[] {
  const { dag, minuut, wie, gezin, relatie } = op;
  const handeling = op.handeling ?? 'lees';
  const grond = op.grond ?? (handeling === 'geweigerd' ? 'geen' : relatie === 'team' ? 'team' : 'betrokken');
  const personen = handeling === 'geweigerd' ? [] : gezin.personen.map(({ id }) => id);
  const aantal = handeling === 'geweigerd' ? 1 : (op.paginas ?? toeval.heel(2, 6));
  const regels = Array.from({ length: aantal }, (_, n) =>
    verkeer.regel(dag, {
      lezer: wie.id,
      minuut: Math.min(1_439, minuut + 2 * n),
      handeling,
      soort: n === 0 ? 'gezin' : toeval.kies(resources),
      relatie,
      grond,
      gezin: gezin.id,
      personen,
    }),
  );
  if (op.schrijft)
    verkeer.regel(dag, {
      lezer: wie.id,
      minuut: Math.min(1_439, minuut + toeval.heel(5, 90)),
      handeling: 'schrijf',
      soort: 'contactnotitie',
      relatie,
      grond,
      gezin: gezin.id,
      personen: [],
    });
  return regels;
}

export const looptOp = ({ vanaf, tot }: Verband, dag: number): boolean =>
  vanaf <= dagVan(dag) && (tot === null || dagVan(dag) < tot);

type Eigen = readonly (readonly [Gezin, string])[];
const perLezer = new WeakMap<Streek, { readonly dag: number; readonly van: ReadonlyMap<string, Eigen> }>();

/** Whose families these are on a day, kept until another day is asked for or `vergeet` is called. */
export function eigenGezinnen(streek: Streek, wie: Medewerker, dag: number): Eigen {
  const bekend = perLezer.get(streek);
  if (bekend?.dag === dag) return bekend.van.get(wie.id) ?? [];
  const van = new Map<string, [Gezin, string][]>();
  for (const gezin of streek.gezinnen)
    for (const { lezer, verband } of gezin.verbanden) {
      if (!looptOp(verband, dag)) continue;
      const rij = van.get(lezer);
      if (rij === undefined) van.set(lezer, [[gezin, verband.soort]]);
      else if (rij.every(([ander]) => ander !== gezin)) rij.push([gezin, verband.soort]);
    }
  perLezer.set(streek, { dag, van });
  return van.get(wie.id) ?? [];
}

/** When somebody took part or stopped since. */
export const vergeet = (streek: Streek): boolean => perLezer.delete(streek);

const heeftVastGezicht = (gezin: Gezin, dag: number): boolean =>
  gezin.verbanden.some(({ verband }) => verband.soort === 'vastgezicht' && looptOp(verband, dag));

/** Families that the whole team may open: nobody is their vast gezicht yet. */
export const teamgezinnen = (streek: Streek, team: number, dag: number): Gezin[] =>
  streek.gezinnen.filter((gezin) => gezin.team === team && !heeftVastGezicht(gezin, dag));

/** A wide search: the question is the name of a family, and so are the answers. */
export function zoek(
  verkeer: Verkeer,
  toeval: Toeval,
  dag: number,
  wie: Medewerker,
  gezocht: Gezin,
  grond = 'dienstverlening',
  minuut = toeval.heel(490, 1_030),
): string {
  const persoon = toeval.kies(gezocht.personen);
  const naamgenoten = toeval.kans(0.3)
    ? verkeer.streek.gezinnen
        .slice(0, 400)
        .flatMap(({ personen }) => personen.filter((een) => een.geslachtsnaam === persoon.geslachtsnaam))
        .slice(0, 5)
    : [];
  return verkeer.regel(dag, {
    lezer: wie.id,
    minuut,
    handeling: 'zoek',
    soort: grond === 'melding' ? 'bekendepersoon' : 'zoekbreed',
    relatie: 'geen',
    grond,
    gezin: null,
    personen: [persoon.id, ...naamgenoten.map(({ id }) => id)],
  });
}

/** The n-th working day after a day. */
export function werkdagNa(dag: number, n: number): number {
  let na = dag;
  for (let over = n; over > 0;) {
    na += 1;
    if (!isVrij(na)) over -= 1;
  }
  return na;
}

/** Whole working days that passed without a judgement, as known at the end of a day. */
export function onbeoordeeld({ dag: op, beoordeeldOp }: Noodkijk, dag: number): number {
  if (beoordeeldOp !== null && beoordeeldOp <= dag) return 0;
  let aantal = 0;
  for (let na = op + 1; na <= dag; na += 1) if (!isVrij(na)) aantal += 1;
  return aantal;
}
