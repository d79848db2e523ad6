import type { PlainDate } from '@rondom/domain/kern';
import {
  isVoorVastGezicht,
  type Noodkijk,
  raadpleegregels,
  raadpleegregelsVoorVastGezicht,
  type Kijkregel,
  type Raadpleging,
  type Vraagregel,
} from '@rondom/domain/portaal';
import { organisatieId } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import type { Portaallezer } from '../portaal/index.ts';
import { raadplegingOf } from './logregel.ts';
import type { Noodvan } from './nood.store.ts';
import type { KijkRow } from './raadpleging.store.ts';
import type { AchtergehoudenView, VrijgaveView } from './vrijgave.ts';

/** A line of Wie keek mee: who looked, as what, on which ground, at what, when. Codes; the page makes the sentence. */
export interface Kijkview {
  readonly id: Id;
  readonly op: string;
  readonly organisatiesoort: string;
  readonly organisatie: string | null;
  readonly medewerker: string | null;
  readonly rol: string;
  readonly relatie: string;
  readonly grond: string;
  readonly soortGegevens: string;
  readonly handeling: KijkRow['handeling'];
  readonly over: readonly Id[];
  /** Of an emergency look: what the review found, and the sentence for the family. */
  readonly nood: { readonly oordeel: string | null; readonly gezinszin: string | null } | null;
  /** The question to think along on which it was read, and the day on which was said yes to that. */
  readonly vraag: { readonly door: string; readonly toestemmingOp: string | null } | null;
  /** Stood in a list; nothing was opened. */
  readonly lijst: boolean;
  /** Who would read a question about this line; empty where none can be asked. */
  readonly vraagAan: readonly ('kijker' | 'vastgezicht')[];
  /** For the vast gezicht alone: from whom of the family the line is kept back, and to whom it was released. */
  readonly achtergehouden: readonly AchtergehoudenView[];
  readonly vrijgaven: readonly VrijgaveView[];
}

/** What the log does not say by itself. */
export interface Kijkfeiten {
  readonly isLijst: (row: KijkRow) => boolean;
  readonly noodVan: Noodvan;
  readonly achtergehouden?: (row: KijkRow) => readonly AchtergehoudenView[];
  readonly vrijgaven?: (row: KijkRow) => readonly VrijgaveView[];
}
type Vraagaan = (row: KijkRow) => Kijkview['vraagAan'];

/** A refused try showed nobody: it is a line of whoever belongs to the family. */
export const regelVoor = (lezer: Portaallezer, row: KijkRow, nood?: Noodkijk): Raadpleging =>
  raadplegingOf(
    row,
    wasDanger(lezer, amsterdamDay(row.op)) ? [lezer.id] : [],
    row.handeling === 'geweigerd' ? [lezer.id] : row.over,
    nood,
  );

const wasDanger = (lezer: Portaallezer, dag: PlainDate): boolean =>
  lezer.gevaarVanMij.some(({ sinds, tot }) => sinds <= dag && (tot === undefined || dag <= tot));

/** The lines one family member may see. */
export function kijkregelsVoor(
  lezer: Portaallezer,
  rows: readonly KijkRow[],
  feiten: Kijkfeiten,
): Kijkview[] {
  const regels = rows.map((row) => regelVoor(lezer, row, feiten.noodVan(row)));
  const { id, leestVoor, plaatsGeheim } = lezer;
  const vraagAan: Vraagaan = (row) => vraagAanVan(vraagregelOf(row));
  return views(rows, raadpleegregels(regels, { persoon: id, leestVoor, plaatsGeheim }), feiten, vraagAan);
}

/** The lines about the gezin for its vast gezicht; colleagues of the own organisation by name. */
export function kijkregelsVoorVastGezicht(
  eigenOrganisatie: Id,
  rows: readonly KijkRow[],
  feiten: Kijkfeiten,
): Kijkview[] {
  const eigen = organisatieId(eigenOrganisatie);
  const regels = raadpleegregelsVoorVastGezicht(
    rows.map((row) => raadplegingOf(row, [], row.over, feiten.noodVan(row))),
    eigen,
  );
  return views(
    rows,
    regels.map(({ nood, ...regel }) => ({
      ...regel,
      ...(nood === undefined ? {} : { nood }),
      organisatie: regel.organisatie.naam,
      organisatiesoort: regel.organisatie.soort,
      ...(regel.organisatie.toontNamen || regel.organisatie.id === eigen
        ? { medewerker: regel.medewerkerNaam }
        : {}),
    })),
    feiten,
    () => [],
  );
}

/** In the order of the rows, which is that of the clock: the domain knows days only. */
function views(
  rows: readonly KijkRow[],
  regels: readonly Kijkregel[],
  feiten: Kijkfeiten,
  vraagAan: Vraagaan,
): Kijkview[] {
  const byId = new Map(regels.map((regel) => [regel.id, regel]));
  return rows.flatMap((row) => {
    const regel = byId.get(row.id);
    if (regel === undefined) return [];
    const {
      organisatie = null,
      medewerker = null,
      organisatiesoort,
      rol,
      grond,
      soortGegevens,
      over,
    } = regel;
    return [
      {
        id: row.id,
        op: row.op.toISOString(),
        relatie: row.relatie,
        handeling: row.handeling,
        organisatie,
        medewerker,
        organisatiesoort,
        rol,
        grond,
        soortGegevens,
        over,
        nood:
          regel.nood === undefined
            ? null
            : { oordeel: regel.nood.oordeel ?? null, gezinszin: regel.nood.gezinszin ?? null },
        vraag: row.vraag && {
          door: row.vraag.door,
          toestemmingOp:
            row.vraag.toestemmingOp === null ? null : amsterdamDay(new Date(row.vraag.toestemmingOp)),
        },
        lijst: feiten.isLijst(row),
        vraagAan: vraagAan(row),
        achtergehouden: feiten.achtergehouden?.(row) ?? [],
        vrijgaven: feiten.vrijgaven?.(row) ?? [],
      },
    ];
  });
}

/** A line that this family member sees and may ask about; undefined when it is kept back. */
export const vraagregelVoor = (
  lezer: Portaallezer,
  row: KijkRow,
  noodVan: Noodvan,
): Vraagregel | undefined =>
  kijkregelsVoor(lezer, [row], { isLijst: () => false, noodVan }).length === 0
    ? undefined
    : vraagregelOf(row);

function vraagregelOf(row: KijkRow): Vraagregel {
  const regel = raadplegingOf(row, [], row.over);
  return {
    organisatie: regel.organisatie.id,
    medewerker: regel.kijker,
    geweigerd: regel.geweigerd,
    zietVastGezicht: isVoorVastGezicht(regel),
  };
}

const vraagAanVan = (regel: Vraagregel): Kijkview['vraagAan'] => {
  if (regel.geweigerd) return ['vastgezicht'];
  return regel.zietVastGezicht ? ['kijker', 'vastgezicht'] : ['kijker'];
};
