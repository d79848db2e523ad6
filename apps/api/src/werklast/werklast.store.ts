import type { Afwezigheid } from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { getPlainDate, type Periode, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId } from '@rondom/domain/regio';
import type {
  Gezichtrolmetvervanger,
  Werkfase,
  Werklastafspraak,
  Werklastgezin,
  Werkuren,
} from '@rondom/domain/werklast';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Whose work is read: one's own, that of the team one leads, of the team as one figure, of the teams of one's regions. */
export type Werklastbereik = 'eigen' | 'team' | 'som' | 'regio';

interface PeriodeJson {
  readonly vanaf: string;
  readonly tot: string | null;
}
const periodeOf = ({ vanaf, tot }: PeriodeJson): Periode => ({
  vanaf: getPlainDate(vanaf),
  tot: tot === null ? undefined : getPlainDate(tot),
});

export interface Medewerker {
  readonly id: Id;
  /** Null where only the team counts. */
  readonly naam: string | null;
  readonly organisatieId: Id;
  readonly organisatie: string;
  readonly regioId: Id | null;
  readonly regio: string | null;
  readonly uren: readonly Werkuren[];
}

export async function listMedewerkers(tx: Tx, bereik: Werklastbereik): Promise<Medewerker[]> {
  type Row = Omit<Medewerker, 'uren'> & {
    readonly uren: readonly { vanaf: string; contract: number; gezinnen: number }[];
  };
  const rows = await tx.query<Row>(
    'werklast.medewerkers',
    `select id::text, naam, organisatie_id::text as "organisatieId", organisatie, regio_id::text as "regioId", regio, uren
     from rondom.werklast_medewerkers($1)`,
    [bereik],
  );
  return rows.map((row) => ({
    ...row,
    uren: row.uren.map(({ vanaf, contract, gezinnen }) => ({
      ...{ vanaf: getPlainDate(vanaf), contractMinuten: contract, gezinsMinuten: gezinnen },
    })),
  }));
}

interface GezinRow {
  readonly gezin: Id;
  readonly geslotenOp: string | null;
  readonly onveilig: readonly PeriodeJson[];
  readonly maatregelen: readonly PeriodeJson[];
  readonly gehaaldOp: string | null;
  readonly gezichten: readonly (PeriodeJson & {
    readonly medewerker: Id;
    readonly rol: Gezichtrolmetvervanger;
    readonly weg: readonly PeriodeJson[];
  })[];
}

export interface Werklastrijen {
  readonly gezinnen: readonly Werklastgezin[];
  readonly afwezig: readonly Afwezigheid[];
}

const dagOf = (text: string | null): PlainDate | undefined =>
  text === null ? undefined : getPlainDate(text);

/** An absence has an end by its own check. */
const wegVan = (medewerker: Id, { vanaf, tot }: PeriodeJson): Afwezigheid => ({
  medewerker: medewerkerId(medewerker),
  vanaf: getPlainDate(vanaf),
  tot: getPlainDate(tot ?? vanaf),
});

/** Families carried since a day, and who is away: also somebody of elsewhere who shares a family with them. */
export async function loadWerklast(tx: Tx, bereik: Werklastbereik, van: PlainDate): Promise<Werklastrijen> {
  const rows = await tx.query<GezinRow>(
    'werklast.gezinnen',
    `select gezin_id::text as gezin, gesloten_op::text as "geslotenOp", onveilig, maatregelen, gehaald_op::text as "gehaaldOp", gezichten
     from rondom.werklast_gezinnen($1, $2)`,
    [bereik, van],
  );
  const eigen = await tx.query<PeriodeJson & { wie: Id }>(
    'werklast.afwezig',
    'select gebruiker_id::text as wie, vanaf::text, tot::text from rondom.werklast_afwezig($1, $2)',
    [bereik, van],
  );
  const weg = [
    ...eigen.map((row) => wegVan(row.wie, row)),
    ...rows.flatMap(({ gezichten }) =>
      gezichten.flatMap((een) => een.weg.map((periode) => wegVan(een.medewerker, periode))),
    ),
  ];
  return {
    gezinnen: rows.map((row) => ({
      gezin: gezinId(row.gezin),
      geslotenOp: dagOf(row.geslotenOp),
      onveilig: row.onveilig.map(periodeOf),
      maatregelen: row.maatregelen.map(periodeOf),
      gehaaldOp: dagOf(row.gehaaldOp),
      gezichten: row.gezichten.map((een) => ({
        ...{ ...periodeOf(een), medewerker: medewerkerId(een.medewerker), rol: een.rol },
      })),
    })),
    afwezig: [...new Map(weg.map((een) => [`${een.medewerker} ${een.vanaf} ${een.tot}`, een])).values()],
  };
}

/** Names of the families that the reader may see anyway; of another there is none. */
export async function findGezinsnamen(tx: Tx, gezinnen: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  const rows = await tx.query<{ id: Id; naam: string }>(
    'werklast.namen',
    'select id::text, naam from rondom.gezin where id = any($1::bigint[])',
    [gezinnen],
  );
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}

type AfspraakRow = Readonly<Record<Werkfase, number>> & {
  readonly regio: Id;
  readonly vanaf: string;
  readonly eersteWeken: number;
  readonly plafondProcent: number;
  readonly plafondWeken: number;
};

/** What regions agreed, oldest first; of one day the last one last. */
export async function listWerklastafspraken(
  tx: Tx,
  regios: readonly Id[],
): Promise<(Werklastafspraak & { readonly regio: Id })[]> {
  const rows = await tx.query<AfspraakRow>(
    'werklast.afspraken',
    `select regio_id::text as regio, geldig_vanaf::text as vanaf, directeveiligheid, eersteweken, maatregel, plan, afbouw,
       eerste_weken as "eersteWeken", plafond_procent as "plafondProcent", plafond_weken as "plafondWeken"
     from rondom.werklastafspraak where regio_id = any($1::bigint[]) order by geldig_vanaf, id`,
    [regios],
  );
  return rows.map(({ regio, vanaf, eersteWeken, plafondProcent, plafondWeken, ...minuten }) => ({
    ...{ regio, geldigVanaf: getPlainDate(vanaf), minuten, eersteWeken, plafondProcent, plafondWeken },
  }));
}
