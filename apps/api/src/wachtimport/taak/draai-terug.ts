import type { Id } from '../../platform/actor.ts';
import { metImport, teken, type Bron, type Importtaak } from './bron.ts';
import type { Gemaakt } from './kind.ts';

/** Foreign key: something else refers to what would go. */
const inGebruik = '23503';

/** Waits that somebody worked with since: named a worker, began, ended, checked. */
async function telAangeraakt({ client, importId }: Bron): Promise<number> {
  const { rows } = await client.query<{ aantal: number }>(
    `select count(*)::int as aantal from rondom.wachtimportregel r join rondom.wacht w on w.id = r.wacht_id
     where r.import_id = $1 and r.gevolg = 'overgenomen' and w.versie > 1`,
    [importId],
  );
  return rows[0]?.aantal ?? 0;
}

type Soort = Exclude<keyof Gemaakt, 'termijnen'>;

async function haalWeg({ client, importId }: Bron): Promise<{ gezinnen: Id[]; personen: Id[] }> {
  const { rows } = await client.query<{ gemaakt: Gemaakt; gezin: Id | null }>(
    "select gemaakt, gezin_id::text as gezin from rondom.wachtimportregel where import_id = $1 and gevolg in ('overgenomen', 'gevraagd')",
    [importId],
  );
  const van = (soort: Soort): Id[] => rows.flatMap(({ gemaakt }) => gemaakt[soort] ?? []);
  const weg = (tabel: string, kolom: string, ids: readonly Id[]) =>
    client.query(`delete from rondom.${tabel} where ${kolom} = any($1::bigint[])`, [ids]);
  const personen = van('persoon');
  const gezinnen = van('gezin');
  await client.query(
    'update rondom.wachtimportregel set gezin_id = null, wacht_id = null, versie = versie + 1 where import_id = $1',
    [importId],
  );
  await client.query('delete from rondom.taak where id = any($1::bigint[]) and gedaan_op is null', [
    van('taak'),
  ]);
  await weg('wachtregio', 'wacht_id', van('wacht'));
  await weg('wacht', 'id', van('wacht'));
  await weg('besluit', 'id', van('besluit'));
  await weg(
    'termijn',
    'id',
    rows.flatMap(({ gemaakt }) => gemaakt.termijnen ?? []),
  );
  await weg('maatregel_kind', 'maatregel_id', van('maatregel'));
  await weg('maatregel', 'id', van('maatregel'));
  await weg('gezinslid', 'persoon_id', personen);
  await weg('gezin_regio', 'gezin_id', gezinnen);
  await weg('wachtimportkandidaat', 'persoon_id', personen);
  await weg('persoon', 'id', personen);
  await weg('gezin', 'id', gezinnen);
  // With its key a number that was sealed is gone from the history too.
  await client.query(
    "delete from platform.sleutel where soort = 'persoon' and eigenaar_id = any($1::bigint[])",
    [personen],
  );
  return { gezinnen: [...new Set(rows.flatMap(({ gezin }) => gezin ?? []))], personen };
}

async function blijft({ client, importId }: Bron, aantal: number): Promise<void> {
  await client.query(
    `update rondom.wachtimport set stand = 'overgenomen', gebreken = $2, versie = versie + 1 where id = $1`,
    [importId, JSON.stringify([{ kind: 'alMeeGewerkt', aantal }])],
  );
}

/** Turns a list back that was taken over today: everything it made goes, or, where somebody worked with it, nothing. */
export function draaiTerug(taak: Importtaak): Promise<boolean> {
  return metImport(taak, 'terugdraaien', async (bron) => {
    const { client, tx, importId } = bron;
    const aangeraakt = await telAangeraakt(bron);
    if (aangeraakt > 0) return blijft(bron, aangeraakt);
    await client.query('savepoint weg');
    try {
      await teken(bron, 'schrijf', await haalWeg(bron));
    } catch (error) {
      if ((error as { code?: unknown }).code !== inGebruik) throw error;
      await client.query('rollback to savepoint weg');
      return blijft(bron, 1);
    }
    await client.query(
      `update rondom.wachtimport set stand = 'teruggedraaid', teruggedraaid_op = $2, gebreken = '[]', versie = versie + 1 where id = $1`,
      [importId, tx.now],
    );
  });
}
