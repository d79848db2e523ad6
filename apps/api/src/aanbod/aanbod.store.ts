import type { Aanbodopgave, Aanbodtaal, Expertise, Hulpsoort, Veiligheidseis } from '@rondom/domain/aanbod';
import type { PlainDate } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface AanbodRow {
  readonly id: Id;
  readonly versie: number;
  readonly organisatieId: Id;
  readonly organisatie: string;
  readonly hulpsoort: Hulpsoort;
  readonly expertise: readonly Expertise[];
  readonly veiligheid: readonly Veiligheidseis[];
  readonly talen: readonly Aanbodtaal[];
  readonly vanLeeftijd: number;
  readonly totLeeftijd: number;
  readonly regioIds: readonly Id[];
  readonly regios: readonly string[];
  readonly provincies: readonly string[];
  readonly plekken: number;
  readonly vrij: number;
  readonly vrijVanaf: string;
  readonly caseloadMax: number | null;
  readonly wachttijdWeken: number | null;
  readonly broersZussen: boolean;
  readonly bijgewerktOp: string;
}

const kolommen = `a.id::text, a.versie, a.organisatie_id::text as "organisatieId", o.naam as organisatie, a.hulpsoort, a.expertise, a.veiligheid, a.talen,
  a.van_leeftijd as "vanLeeftijd", a.tot_leeftijd as "totLeeftijd", a.regio_ids::text[] as "regioIds", r.namen as regios, r.provincies,
  a.plekken, a.vrij, a.vrij_vanaf::text as "vrijVanaf", a.caseload_max as "caseloadMax", a.wachttijd_weken as "wachttijdWeken",
  a.broerszussen as "broersZussen", a.bijgewerkt_op::text as "bijgewerktOp"`;
const bron = `rondom.aanbod a join rondom.organisatie o on o.id = a.organisatie_id
  cross join lateral (select array_agg(g.naam order by g.naam) as namen, array_remove(array_agg(distinct g.provincie), null) as provincies
    from rondom.regio g where g.id = any(a.regio_ids)) r`;

/** What there is, of one kind or in one region where asked; what was stopped is history. */
export const listAanbod = (tx: Tx, hulpsoort: Hulpsoort | null, regio: Id | null): Promise<AanbodRow[]> =>
  tx.query<AanbodRow>(
    'aanbod.lijst',
    `select ${kolommen} from ${bron}
     where a.gestopt_op is null and ($1::text is null or a.hulpsoort = $1) and ($2::bigint is null or $2 = any(a.regio_ids))
     order by a.hulpsoort, o.naam, a.id`,
    [hulpsoort, regio],
  );

/** What for an organisation the actor works, and whether there is one offer of its own under this number. */
export async function findSoort(tx: Tx): Promise<Organisatiesoort | undefined> {
  const [row] = await tx.query<{ soort: Organisatiesoort }>(
    'aanbod.soort',
    'select soort from rondom.organisatie where id = $1',
    [tx.actor.organisatieId],
  );
  return row?.soort;
}

export interface EigenAanbod {
  readonly id: Id;
  readonly versie: number;
  readonly hulpsoort: Hulpsoort;
  readonly vrijVanaf: PlainDate;
}

export async function lockEigen(tx: Tx, id: Id): Promise<EigenAanbod | undefined> {
  const [row] = await tx.query<EigenAanbod>(
    'aanbod.lock',
    `select id::text, versie, hulpsoort, vrij_vanaf::text as "vrijVanaf" from rondom.aanbod
     where id = $1 and organisatie_id = $2 and gestopt_op is null for update`,
    [id, tx.actor.organisatieId],
  );
  return row;
}

const waarden = (opgave: Aanbodopgave): unknown[] => [
  opgave.expertise,
  opgave.veiligheid,
  opgave.talen,
  opgave.vanLeeftijd,
  opgave.totLeeftijd,
  opgave.regioIds,
  opgave.plekken,
  opgave.vrij,
  opgave.vrijVanaf,
  opgave.caseloadMax,
  opgave.wachttijdWeken,
  opgave.broersZussen,
];

export async function insertAanbod(tx: Tx, opgave: Aanbodopgave): Promise<Id> {
  const id = await tx.nextId('aanbod');
  await tx.query(
    'aanbod.maak',
    `insert into rondom.aanbod (id, organisatie_id, hulpsoort, bijgewerkt_op, bijgewerkt_door, expertise, veiligheid, talen, van_leeftijd, tot_leeftijd,
       regio_ids, plekken, vrij, vrij_vanaf, caseload_max, wachttijd_weken, broerszussen)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [...[id, tx.actor.organisatieId, opgave.hulpsoort, tx.today, tx.actor.gebruikerId], ...waarden(opgave)],
  );
  return id;
}

export async function saveAanbod(tx: Tx, id: Id, versie: number, opgave: Aanbodopgave): Promise<void> {
  await tx.query(
    'aanbod.wijzig',
    `update rondom.aanbod set bijgewerkt_op = $3, bijgewerkt_door = $4, versie = $2, expertise = $5, veiligheid = $6, talen = $7, van_leeftijd = $8,
       tot_leeftijd = $9, regio_ids = $10, plekken = $11, vrij = $12, vrij_vanaf = $13, caseload_max = $14, wachttijd_weken = $15, broerszussen = $16
     where id = $1`,
    [id, versie, tx.today, tx.actor.gebruikerId, ...waarden(opgave)],
  );
}

export async function stopAanbod(tx: Tx, id: Id, versie: number): Promise<void> {
  await tx.query(
    'aanbod.stop',
    'update rondom.aanbod set bijgewerkt_op = $3, bijgewerkt_door = $4, versie = $2, gestopt_op = $3 where id = $1',
    [id, versie, tx.today, tx.actor.gebruikerId],
  );
}
