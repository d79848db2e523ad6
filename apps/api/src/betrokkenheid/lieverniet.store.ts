import type {
  LieverNiet,
  LieverNietGevolg,
  LieverNietGrond,
  LieverNietSoort,
} from '@rondom/domain/betrokkenheid';
import type { PlainDate } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export const plekken = ['betrokkenheid', 'meedenkvraag', 'expertvraag'] as const;
export type Plek = (typeof plekken)[number];

export interface ErbijRij {
  readonly plek: Plek;
  readonly id: Id;
  readonly soort: LieverNietSoort;
  readonly naam: string | null;
  readonly organisatie: string | null;
  readonly organisatiesoort: Organisatiesoort | null;
  readonly overId: Id | null;
  readonly over: string | null;
  readonly grond: LieverNietGrond | null;
  readonly gevaar: boolean;
}

/** Who is there that this person may refuse; the database says whom he knows of, and which law puts whom there. */
export const listErbij = (tx: Tx, gezin: Id, persoon: Id): Promise<ErbijRij[]> =>
  tx.query<ErbijRij>(
    'lieverniet.erbij',
    `select e.plek, e.id::text, e.soort, e.naam, e.organisatie, e.organisatiesoort, e.over_id::text as "overId", e.over, e.grond, e.gevaar
     from rondom.erbij_voor($1, $2) e`,
    [gezin, persoon],
  );

export interface GezegdRij {
  readonly id: Id;
  readonly persoonId: Id;
  readonly soort: LieverNietSoort;
  readonly naam: string | null;
  readonly organisatie: string | null;
  readonly organisatiesoort: Organisatiesoort | null;
  readonly overId: Id | null;
  readonly reden: Buffer;
  readonly zelf: boolean;
  readonly op: Date;
  readonly gevolg: LieverNietGevolg;
  readonly grond: LieverNietGrond | null;
  readonly artikel: string | null;
}

/** What was said, newest first; the row-level policy leaves a reader of the portal the own words alone. */
export const listGezegd = (tx: Tx, gezin: Id): Promise<GezegdRij[]> =>
  tx.query<GezegdRij>(
    'lieverniet.gezegd',
    `select l.id::text, l.persoon_id::text as "persoonId", l.soort, u.naam, o.naam as organisatie, o.soort as organisatiesoort,
       coalesce(m.over_persoon_id, x.persoon_id)::text as "overId", l.reden_versleuteld as reden, d.persoon_id is not distinct from l.persoon_id as zelf,
       l.op, l.gevolg, l.grond, l.artikel
     from rondom.lieverniet l
     left join rondom.gebruiker u on u.id = l.wie_gebruiker_id
     left join rondom.organisatie o on o.id = l.organisatie_id
     left join rondom.meedenkvraag m on m.id = l.meedenkvraag_id
     left join rondom.expertvraag x on x.id = l.expertvraag_id
     left join rondom.gebruiker d on d.id = l.door
     where l.gezin_id = $1 order by l.op desc, l.id desc`,
    [gezin],
  );

const plekVan = (rij: Id) => ({ tabel: 'lieverniet', kolom: 'reden', rij }) as const;

export const openReden = (tx: Tx, gezin: Id, { id, reden }: GezegdRij): Promise<string> =>
  tx.open({ soort: 'gezin', id: gezin }, plekVan(id), reden);

export interface NieuwLieverNiet {
  readonly gezin: Id;
  readonly persoon: Id;
  readonly plek: Plek;
  readonly wie: Id;
  readonly reden: string;
  readonly taakOp: PlainDate;
}

/** Undefined when the facts changed meanwhile. */
export async function saveLieverNiet(
  tx: Tx,
  { gezin, persoon, plek, wie, reden, taakOp }: NieuwLieverNiet,
  { gevolg, grond, artikel }: LieverNiet,
): Promise<Id | undefined> {
  const id = await tx.nextId('lieverniet');
  const dicht = await tx.seal({ soort: 'gezin', id: gezin }, plekVan(id), reden);
  const [row] = await tx.query<{ ok: boolean }>(
    'lieverniet.zeg',
    'select rondom.zeg_liever_niet($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as ok',
    [id, gezin, persoon, plek, wie, dicht, gevolg, grond ?? null, artikel ?? null, taakOp],
  );
  return row?.ok === true ? id : undefined;
}
