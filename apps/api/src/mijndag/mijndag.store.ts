import type { Dilemmastand } from '@rondom/domain/dilemma';
import type { Dagfeit, Dagrelatie, HulpBij18, OpenTaak } from '@rondom/domain/mijndag';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Hulpsoort, Vervolg } from '@rondom/domain/overgang';
import { isTermijnsoort } from '@rondom/domain/termijn';
import type { Wachtsoort, WachtstapDoener, Wachtstapcode } from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import type { Tx } from '../platform/database/index.ts';
import { bronstatusVan, leesKaders, type Kaders } from '../termijnregels/index.ts';
import { geboorteOf } from '../tijdlijn/index.ts';
import { dagfeitenSql, roepnamenSql } from './mijndag.sql.ts';

interface Row {
  readonly soort: Dagfeit['soort'];
  readonly gezinId: Id;
  readonly gezin: string;
  readonly relatie: Dagrelatie;
  readonly rij: Id;
  readonly moment: Date | null;
  readonly dag: string | null;
  readonly andere: string | null;
  readonly code: string | null;
  readonly wie: string | null;
  readonly bij: Id | null;
  readonly maatregelId: Id | null;
  readonly acuut: boolean;
  readonly geopend: Date | null;
  readonly personen: readonly Id[];
}

export async function listDagfeiten(tx: Tx): Promise<Dagfeit[]> {
  const rows = await tx.query<Row>('mijndag.feiten', dagfeitenSql, [tx.actor.gebruikerId]);
  const kaders = await leesKaders(tx);
  return rows.flatMap((row) => feitVan(row, kaders) ?? []);
}

const day = (text: string | null): PlainDate => getPlainDate(text ?? '');
const dayOf = (at: Date | null): PlainDate | undefined => (at === null ? undefined : amsterdamDay(at));

/** A row as the domain knows it; a clock of a kind that is no longer known asks nothing. */
function feitVan(row: Row, kaders: Kaders): Dagfeit | undefined {
  const { gezinId: gezin, gezin: gezinsnaam, relatie } = row;
  const van = { gezin, gezinsnaam, relatie };
  const moment = row.moment?.toISOString() ?? '';
  const persoon = row.personen[0] ?? '';
  switch (row.soort) {
    case 'woorden': {
      const geschrevenOp = amsterdamDay(new Date(moment));
      return { ...van, soort: 'woorden', persoon, moment, geschrevenOp, geopend: dayOf(row.geopend) };
    }
    case 'melding': {
      const rest = { melding: row.rij, moment, overgedragenOp: day(row.dag), acuut: row.acuut };
      return { ...van, soort: 'melding', ...rest, geopend: dayOf(row.geopend) };
    }
    case 'noodkijk':
      return { ...van, soort: 'noodkijk', kijker: row.wie ?? '', moment, geopend: dayOf(row.geopend) };
    case 'afspraak': {
      const op = amsterdamDay(new Date(moment));
      const rest = { afspraaksoort: row.code ?? '', personen: row.personen, bij: row.bij ?? undefined };
      const namens = row.wie ?? undefined;
      return { ...van, soort: 'afspraak', op, moment, namens, ...rest };
    }
    case 'termijn': {
      const { code } = row;
      if (code === null || !isTermijnsoort(code)) return undefined;
      const rest = {
        uiterlijk: day(row.dag),
        maatregel: row.maatregelId ?? undefined,
        // Of a clock the other two columns hold what it was counted with.
        bronstatus: bronstatusVan(kaders, {
          soort: code,
          vanaf: row.andere ?? '',
          kader: Number(row.wie),
        }),
      };
      return { ...van, soort: 'termijn', termijn: code, ...rest };
    }
    case 'taak':
      return {
        ...van,
        ...{ soort: 'taak', taak: row.code ?? '', persoon: row.personen[0], uiterlijk: day(row.dag) },
        ...afTeRondenVan(row),
      };
    case 'wacht': {
      // Two codes in one column: who does the step, and what the child waits for.
      const [stapWie, wachtOp] = (row.wie ?? '').split(' ') as [WachtstapDoener, Wachtsoort];
      const stap = row.code as Wachtstapcode;
      const stapOp = row.dag === null ? undefined : day(row.dag);
      const begonnenOp = row.andere === null ? undefined : day(row.andere);
      return { ...van, soort: 'wacht', persoon, wachtOp, stap, stapWie, stapOp, begonnenOp };
    }
    case 'vervolg':
      return { ...van, soort: 'vervolg', persoon, ...hulpVan(row) };
    case 'dilemma': {
      const stand = row.code as Dilemmastand;
      const rest = { stand, uiterlijk: day(row.dag), eigenaar: row.wie ?? undefined, moment };
      return { ...van, soort: 'dilemma', ...rest, geopend: dayOf(row.geopend) };
    }
  }
}

/** Two facts in one column: when the young person was born, and what comes after this help once it was said. */
function hulpVan({ code, wie, dag, andere }: Row): Pick<HulpBij18, 'geboorte' | 'hulp'> {
  const [geboortedatum = '', vervolg] = (wie ?? '').split(' ');
  return {
    geboorte: geboorteOf({ geboortedatum, uitgerekendeDatum: null }),
    hulp: {
      soort: code as Hulpsoort,
      begonnenOp: day(dag),
      bepaaldOp: andere === null ? undefined : day(andere),
      vervolg: vervolg as Vervolg | undefined,
    },
  };
}

/** Its version, and whose it is when the reader stands in. What asks an answer elsewhere has neither. */
function afTeRondenVan({ rij, wie }: Row): Pick<OpenTaak, 'af' | 'namens'> {
  if (wie === null) return { af: undefined, namens: undefined };
  const [versie = '', ...naam] = wie.split(' ');
  return { af: { id: rij, versie: Number(versie) }, namens: naam.join(' ') || undefined };
}

/** What the people on the page are called. */
export async function findRoepnamen(tx: Tx, personen: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  const rows = await tx.query<{ id: Id; naam: string }>('mijndag.namen', roepnamenSql, [personen]);
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}

/** Families that the team was asked for and that nobody answers for yet. */
export async function countZonderVastGezicht(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ aantal: number }>(
    'mijndag.zonder',
    "select count(*)::int as aantal from platform.mijn_relaties() r where r.relatie = 'team'",
  );
  return row?.aantal ?? 0;
}
