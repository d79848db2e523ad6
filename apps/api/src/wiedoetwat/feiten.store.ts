import type { Geboorte } from '@rondom/domain/gezin';
import { persoonId } from '@rondom/domain/gezin';
import { getPlainDate } from '@rondom/domain/kern';
import { laatsteDag, type Maatregelsoort } from '@rondom/domain/maatregel';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Deelnemer, Kindfeiten } from '@rondom/domain/wiedoetwat';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { geboorteOf } from '../tijdlijn/index.ts';

export interface LidRow {
  readonly id: Id;
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly geboortedatum: string | null;
  readonly uitgerekendeDatum: string | null;
  /** Of the family: a row of this person stands there for the reader. */
  readonly magZien: boolean;
}

/** Who belongs to the family today; a reader of the family finds rows for himself and for whom he has gezag. */
export function listLeden(tx: Tx, gezin: Id): Promise<LidRow[]> {
  return tx.query<LidRow>(
    'wiedoetwat.leden',
    `select p.id::text, p.voornamen, p.roepnaam, p.geboortedatum, p.uitgerekende_datum::text as "uitgerekendeDatum",
       platform.mijn_persoon() is null or p.id = any(platform.mijn_gezagspersonen()) as "magZien"
     from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = $1 and l.periode @> platform.vandaag() and p.overleden_op is null order by p.geboortedatum nulls last, p.id`,
    [gezin],
  );
}

export const geboorteVan = (lid: LidRow): Geboorte => geboorteOf(lid);

interface GezagRow {
  readonly kind: Id;
  readonly houder: Id | null;
}
interface MaatregelRow {
  readonly kind: Id;
  readonly soort: Maatregelsoort;
  readonly organisatie: Id;
  readonly einddatum: string;
  readonly uitvoerders: readonly Id[];
}
interface RechterRow {
  readonly kind: Id;
  readonly machtigingTot: string | null;
  readonly onderzoek: boolean;
}

/** What counts today for each of these children, as far as the policies let this reader know. */
export async function listKindfeiten(tx: Tx, gezin: Id, leden: readonly LidRow[]): Promise<Kindfeiten[]> {
  const gezag = await tx.query<GezagRow>(
    'wiedoetwat.gezag',
    `select kind_persoon_id::text as kind, houder_persoon_id::text as houder from rondom.gezag
     where kind_persoon_id = any($1::bigint[]) and periode @> platform.vandaag() and bron <> 'verteld' order by houder_persoon_id nulls last`,
    [leden.map(({ id }) => id)],
  );
  const maatregelen = await tx.query<MaatregelRow>(
    'wiedoetwat.maatregelen',
    `select k.persoon_id::text as kind, m.soort, m.organisatie_id::text as organisatie, m.einddatum::text,
       (select coalesce(json_agg(b.gebruiker_id::text order by b.id), '[]') from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
         where b.gezin_id = m.gezin_id and b.soort = 'uitvoerder' and b.periode @> platform.vandaag() and u.organisatie_id = m.organisatie_id
           and coalesce(b.maatregel_id, m.id) = m.id) as uitvoerders
     from rondom.maatregel m join rondom.maatregel_kind k on k.maatregel_id = m.id
     where m.gezin_id = $1 and m.ingangsdatum <= platform.vandaag() and m.einddatum > platform.vandaag() order by m.id`,
    [gezin],
  );
  const rechter = await tx.query<RechterRow>(
    'wiedoetwat.rechter',
    'select persoon_id::text as kind, machtiging_tot::text as "machtigingTot", onderzoek from rondom.wiedoetwat_rechter($1)',
    [gezin],
  );
  return leden.map((lid): Kindfeiten => {
    const bij = rechter.find(({ kind }) => kind === lid.id);
    const tot = bij?.machtigingTot ?? null;
    return {
      kind: persoonId(lid.id),
      geboorte: geboorteVan(lid),
      gezag: gezag
        .filter(({ kind }) => kind === lid.id)
        .map(({ houder }) => (houder === null ? undefined : persoonId(houder))),
      maatregelen: maatregelen.filter(({ kind }) => kind === lid.id).map(lopendeMaatregel),
      machtigingTotEnMet: tot === null ? undefined : laatsteDag(getPlainDate(tot)),
      onderzoekLoopt: bij?.onderzoek ?? false,
    };
  });
}

const lopendeMaatregel = ({ soort, organisatie, uitvoerders, einddatum }: MaatregelRow) => ({
  soort,
  instelling: organisatieId(organisatie),
  uitvoerders: uitvoerders.map(medewerkerId),
  laatsteDag: laatsteDag(getPlainDate(einddatum)),
});

interface DeelnemerRow {
  readonly als: Deelnemer['als'];
  readonly gebruiker: Id | null;
  readonly organisatie: Id | null;
  readonly tot: string | null;
}

/** Workers and organisations that take part today. */
export async function listDeelnemers(tx: Tx, gezin: Id): Promise<Deelnemer[]> {
  const rows = await tx.query<DeelnemerRow>(
    'wiedoetwat.deelnemers',
    `select b.soort as als, b.gebruiker_id::text as gebruiker, b.organisatie_id::text as organisatie, upper(b.periode)::text as tot
     from rondom.betrokkenheid b where b.gezin_id = $1 and b.periode @> platform.vandaag()
       and b.soort in ('vastgezicht', 'vervanger', 'uitvoerder', 'meedenker', 'netwerk') and num_nonnulls(b.gebruiker_id, b.organisatie_id) > 0
     order by case b.soort when 'vastgezicht' then 0 when 'vervanger' then 1 else 2 end, b.id`,
    [gezin],
  );
  return rows.map(({ als, gebruiker, organisatie, tot }) => ({
    als,
    wie:
      gebruiker === null
        ? { soort: 'organisatie', id: organisatieId(organisatie ?? '') }
        : { soort: 'medewerker', id: medewerkerId(gebruiker) },
    totEnMet: tot === null ? undefined : laatsteDag(getPlainDate(tot)),
  }));
}

interface DoenerRow {
  readonly persoon: Id | null;
  readonly organisatie: Id | null;
}

/** Who does something in the plan, in the parts this reader may read. */
export function listPlandoeners(tx: Tx, gezin: Id): Promise<DoenerRow[]> {
  return tx.query<DoenerRow>(
    'wiedoetwat.plandoeners',
    `select distinct w.persoon_id::text as persoon, w.organisatie_id::text as organisatie
     from rondom.plantekst_wie w join rondom.plantekst t on t.id = w.plantekst_id join rondom.planregel r on r.id = t.planregel_id
     join rondom.plan p on p.id = r.plan_id
     where w.gezin_id = $1 and num_nonnulls(w.persoon_id, w.organisatie_id) = 1
       and p.nummer = (select max(q.nummer) from rondom.plan q where q.gezin_id = $1)`,
    [gezin],
  );
}
