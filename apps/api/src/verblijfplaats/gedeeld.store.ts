import { persoonId } from '@rondom/domain/gezin';
import { findGeheimInTekst, type Gezinsgeheim } from '@rondom/domain/veiligheid';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** A text that was shared before the stay became secret, and gives it away to these readers. */
export interface NaTeKijken {
  readonly soort: 'notitie' | 'plan';
  readonly id: Id;
  readonly op: string;
  readonly lezers: readonly Id[];
}

interface GedeeldRow {
  readonly soort: NaTeKijken['soort'];
  readonly id: Id;
  readonly rij: Id;
  readonly op: Date;
  readonly tekst: Buffer;
  readonly lezers: readonly Id[];
}

const waar = {
  notitie: { tabel: 'contactnotitie', kolom: 'tekst' },
  plan: { tabel: 'plantekst', kolom: 'tekst' },
} as const;

/** Notes and parts of the plan that somebody of the family can read, held against what is secret now. */
export async function listNaTeKijken(
  tx: Tx,
  gezin: Id,
  geheimen: readonly Gezinsgeheim[],
): Promise<NaTeKijken[]> {
  if (geheimen.length === 0) return [];
  const rows = await tx.query<GedeeldRow>(
    'verblijfplaats.gedeeld',
    `select 'notitie' as soort, n.id::text, n.id::text as rij, n.op, n.tekst_versleuteld as tekst,
       array(select p.persoon_id::text from rondom.contactnotitie_persoon p where p.contactnotitie_id = n.id and p.lezer) as lezers
     from rondom.contactnotitie n where n.gezin_id = $1 and n.zichtbaar_vanaf is not null
     union all
     select 'plan', r.id::text, t.id::text, p.op::timestamptz, t.tekst_versleuteld,
       array(select l.persoon_id::text from rondom.plantekst_lezer l where l.plantekst_id = t.id and l.persoon_id is not null)
     from rondom.plantekst t join rondom.planregel r on r.id = t.planregel_id join rondom.plan p on p.id = r.plan_id
     where t.gezin_id = $1
     order by 4 desc`,
    [gezin],
  );
  const gevonden: NaTeKijken[] = [];
  for (const { soort, id, rij, op, tekst, lezers } of rows.filter((row) => row.lezers.length > 0)) {
    const open = await tx.open({ soort: 'gezin', id: gezin }, { ...waar[soort], rij }, tekst);
    const geheim = findGeheimInTekst(open, geheimen, lezers.map(persoonId));
    if (geheim === undefined) continue;
    const niet = [...new Set(geheim.plekken.flatMap((plek) => plek.niet))];
    gevonden.push({ soort, id, op: op.toISOString(), lezers: niet });
  }
  return gevonden;
}
