import type { Toestemming } from '@rondom/domain/grondslag';
import { persoonId, type PersoonId } from '@rondom/domain/gezin';
import { getPlainDate } from '@rondom/domain/kern';
import { organisatieId, type Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { geboorteOf } from '../tijdlijn/index.ts';

/** What decides about sharing what is known of one person. */
export interface OverFeiten {
  readonly geboorte: ReturnType<typeof geboorteOf>;
  readonly gezag: readonly PersoonId[];
  readonly plaatsGeheim: boolean;
  readonly standGeldt: boolean;
}

interface OverRow {
  readonly geboortedatum: string | null;
  readonly uitgerekendeDatum: string | null;
  readonly gezag: readonly Id[];
  readonly plaatsGeheim: boolean;
  readonly standGeldt: boolean;
}

/** Undefined when this person is not of this family today. */
export async function findOver(tx: Tx, gezin: Id, over: Id): Promise<OverFeiten | undefined> {
  const [row] = await tx.query<OverRow>(
    'grondslag.over',
    `select p.geboortedatum, p.uitgerekende_datum::text as "uitgerekendeDatum",
       (select coalesce(json_agg(distinct g.houder_persoon_id::text), '[]') from rondom.gezag g
         where g.kind_persoon_id = p.id and g.houder_persoon_id is not null and g.bron <> 'verteld' and g.periode @> platform.vandaag()) as gezag,
       p.geheimhouding or exists (select 1 from rondom.huishouden h where h.gezin_id = $1 and h.adres_geheim) as "plaatsGeheim",
       exists (select 1 from rondom.veiligheidsstand v where v.gezin_id = $1 and v.geeindigd_op is null) as "standGeldt"
     from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = $1 and p.id = $2 and l.periode @> platform.vandaag()`,
    [gezin, over],
  );
  return (
    row && {
      geboorte: geboorteOf(row),
      gezag: row.gezag.map(persoonId),
      plaatsGeheim: row.plaatsGeheim,
      standGeldt: row.standGeldt,
    }
  );
}

export async function findOrganisatiesoort(tx: Tx, id: Id | null): Promise<Organisatiesoort | undefined> {
  const [row] = await tx.query<{ soort: Organisatiesoort }>(
    'grondslag.organisatie',
    'select soort from rondom.organisatie where id = $1',
    [id],
  );
  return row?.soort;
}

export interface GeverFeiten {
  readonly gevaar: readonly PersoonId[];
  readonly heeftPortaal: boolean;
}

/** From whom danger comes for who would say yes, and whether there is a portal to ask in. */
export async function getGever(tx: Tx, gezin: Id, gever: Id): Promise<GeverFeiten> {
  const [row] = await tx.query<{ gevaar: readonly Id[]; portaal: boolean }>(
    'grondslag.gever',
    `select (select coalesce(json_agg(v.gevaar_persoon_id::text), '[]') from rondom.veiligheidsstand v
         where v.gezin_id = $1 and v.geeindigd_op is null and v.gevaar_persoon_id is not null
           and (v.voor_persoon_id = $2 or v.voor_persoon_id is null) and v.gevaar_persoon_id <> $2) as gevaar,
       exists (select 1 from rondom.portaaltoegang t where t.gezin_id = $1 and t.persoon_id = $2 and t.periode @> platform.vandaag()) as portaal`,
    [gezin, gever],
  );
  if (!row) throw new Error('a select without from gives one row');
  return { gevaar: row.gevaar.map(persoonId), heeftPortaal: row.portaal };
}

type Geldend = Pick<Toestemming, 'doel' | 'soorten' | 'stand'> & {
  readonly id: Id;
  readonly gever: Id;
  readonly over: Id;
  readonly ontvanger: Id;
  readonly totEnMet: string;
};

/** The consents about one person towards one receiver. */
export async function listToestemmingenVoor(tx: Tx, gezin: Id, over: Id, naar: Id): Promise<Toestemming[]> {
  const rows = await tx.query<Geldend>(
    'grondslag.toestemmingen-voor',
    `select id::text, gever_persoon_id::text as gever, over_persoon_id::text as over, ontvanger_organisatie_id::text as ontvanger,
       doel, soorten, stand, tot_en_met::text as "totEnMet"
     from rondom.toestemming where gezin_id = $1 and over_persoon_id = $2 and ontvanger_organisatie_id = $3`,
    [gezin, over, naar],
  );
  return rows.map((row) => ({
    ...row,
    gever: persoonId(row.gever),
    over: persoonId(row.over),
    ontvanger: organisatieId(row.ontvanger),
    totEnMet: getPlainDate(row.totEnMet),
  }));
}
