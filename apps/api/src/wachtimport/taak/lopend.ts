import type { Gebrek } from '@rondom/domain/wachtimport';
import type { Bron } from './bron.ts';
import type { Bekekenregel } from './regel.ts';

interface Loopt {
  readonly nummer: number;
  readonly wat: 'wacht' | 'maatregel' | 'overgenomen';
}

/**
 * What stands in Rondom already: taken over before under the same kenmerk; and, only of families that the instelling
 * works with, a wait for the same thing or an order on the same days.
 */
export async function merkLopende(
  { client, importId, organisatie }: Bron,
  regels: readonly Bekekenregel[],
): Promise<void> {
  const goed = regels.filter(({ uitkomst }) => uitkomst !== 'fout');
  const eigen = goed.filter(({ gezin }) => gezin !== undefined);
  const { rows } = await client.query<Loopt>(
    `select v.nummer, 'overgenomen' as wat from unnest($1::int[], $2::text[]) as v(nummer, kenmerk)
     where exists (select from rondom.wachtimportregel r join rondom.wachtimport i on i.id = r.import_id and i.stand = 'overgenomen'
       where r.organisatie_id = $3 and lower(r.kenmerk) = lower(v.kenmerk) and r.gevolg in ('overgenomen', 'gevraagd') and r.import_id <> $4)
     union all
     select v.nummer, case when exists (select from rondom.wacht w where w.persoon_id = v.persoon and w.wacht_op = v.soort and w.beeindigd_op is null)
       then 'wacht' else 'maatregel' end
     from unnest($5::int[], $6::bigint[], $7::text[], $8::date[], $9::date[]) as v(nummer, persoon, soort, vanaf, tot)
     where exists (select from rondom.wacht w where w.persoon_id = v.persoon and w.wacht_op = v.soort and w.beeindigd_op is null)
       or (v.soort = 'vastejeugdbeschermer' and exists (select from rondom.maatregel_kind k join rondom.maatregel m on m.id = k.maatregel_id
         where k.persoon_id = v.persoon and m.ingangsdatum < v.tot and m.einddatum > v.vanaf))`,
    [
      goed.map(({ nummer }) => nummer),
      goed.map(({ kenmerk }) => kenmerk),
      organisatie,
      importId,
      eigen.map(({ nummer }) => nummer),
      eigen.map(({ kandidaten }) => kandidaten[0]?.persoon),
      eigen.map(({ inhoud }) => inhoud.regel?.wachtOp),
      eigen.map(({ inhoud }) => inhoud.regel?.ingangsdatum),
      eigen.map(({ inhoud }) => inhoud.regel?.einddatum),
    ],
  );
  const gebreken: Record<Loopt['wat'], readonly Gebrek[]> = {
    wacht: [{ kind: 'wachtLooptAl' }],
    maatregel: [{ kind: 'maatregelOverlapt' }],
    overgenomen: [{ kind: 'alOvergenomen' }],
  };
  const byNummer = new Map(regels.map((regel) => [regel.nummer, regel]));
  for (const { nummer, wat } of rows) {
    const regel = byNummer.get(nummer);
    if (regel === undefined || regel.uitkomst === 'alOvergenomen') continue;
    regel.uitkomst = wat === 'overgenomen' ? 'alOvergenomen' : 'looptAl';
    regel.gebreken = gebreken[wat];
  }
}
