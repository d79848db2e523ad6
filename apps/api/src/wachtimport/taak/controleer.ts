import { decideKolommen, Dubbelzoeker, maakImportklok, type KolomRefusal } from '@rondom/domain/wachtimport';
import type { Id } from '../../platform/actor.ts';
import { dataKey } from '../../platform/database/data-keys.ts';
import { rekenkader } from '../../termijnregels/index.ts';
import { beoordeel, verbind, type Maatstaf } from './beoordeel.ts';
import { bewaarRegels, merkHalveGezinnen } from './bewaar.ts';
import { delenVan, metImport, teken, type Bron, type Importtaak } from './bron.ts';
import { BestandOnleesbaar, leesRegels, leesVorm, type Bestandsgebrek, type Delen } from './lees-bestand.ts';
import { merkLopende } from './lopend.ts';
import { leesPlaatsenboek } from './plaatsenboek.ts';
import type { Bekekenregel } from './regel.ts';
import { zoekKandidaten } from './zoek-kandidaten.ts';

/** So many lines are matched and written at a time. */
const perKeer = 1000;
/** More lines than all instellingen together have waiting is no waiting list. */
const meesteRegels = 200_000;

class KolommenOnjuist extends Error {
  readonly refusals: readonly KolomRefusal[];
  constructor(refusals: readonly KolomRefusal[]) {
    super('columns');
    this.refusals = refusals;
  }
}

/** One batch: whom it is about, what runs already, and on paper. */
async function verwerk(bron: Bron, key: Buffer, regels: readonly Bekekenregel[]): Promise<Id[]> {
  const goed = regels.flatMap(({ nummer, uitkomst, inhoud: { regel } }) =>
    uitkomst === 'fout' || regel === undefined ? [] : [{ nummer, regel }],
  );
  const kandidaten = await zoekKandidaten(bron, goed);
  for (const regel of regels) verbind(regel, kandidaten.get(regel.nummer) ?? []);
  await merkLopende(bron, regels);
  await bewaarRegels(bron, key, regels);
  return regels.flatMap((regel) => regel.kandidaten.map(({ persoon }) => persoon));
}

async function leesAlles(bron: Bron, delen: Delen, key: Buffer): Promise<{ totaal: number; hash: Buffer }> {
  const { client, tx, meld } = bron;
  const vorm = await leesVorm(delen);
  let maat: Maatstaf | undefined;
  let totaal = 0;
  let batch: Bekekenregel[] = [];
  const gezien = new Set<Id>();
  const leeg = async () => {
    for (const persoon of await verwerk(bron, key, batch)) gezien.add(persoon);
    batch = [];
    await meld(totaal);
  };
  for await (const regel of leesRegels(delen, vorm)) {
    if (maat === undefined) {
      const plaatsen = decideKolommen(regel.waarden);
      if (!plaatsen.ok) throw new KolommenOnjuist(plaatsen.refusals);
      maat = {
        plaatsen: plaatsen.value,
        breedte: regel.waarden.length,
        boek: await leesPlaatsenboek(client),
        klok: maakImportklok(await rekenkader(tx)),
        today: tx.today,
        dubbel: new Dubbelzoeker(),
      };
      continue;
    }
    totaal += 1;
    if (totaal > meesteRegels) throw new BestandOnleesbaar({ kind: 'teVeelRegels' });
    batch.push(beoordeel(regel, maat));
    if (batch.length >= perKeer) await leeg();
  }
  if (totaal === 0) throw new BestandOnleesbaar({ kind: 'bestandLeeg' });
  await leeg();
  await merkHalveGezinnen(bron);
  // Everybody who was found, also where the reader hears only that there is somebody.
  await teken(bron, 'zoek', { gezinnen: [], personen: [...gezien] });
  return { totaal, hash: vorm.hash };
}

async function weiger({ client, importId, tx }: Bron, gebreken: readonly (Bestandsgebrek | KolomRefusal)[]) {
  await client.query('delete from rondom.wachtimportkandidaat where import_id = $1', [importId]);
  await client.query('delete from rondom.wachtimportregel where import_id = $1', [importId]);
  await client.query(
    `update rondom.wachtimport set stand = 'geweigerd', gebreken = $2, totaal = 0, gecontroleerd_op = $3, versie = versie + 1 where id = $1`,
    [importId, JSON.stringify(gebreken), tx.now],
  );
}

/** Checks a list that came in: every line is looked at, or the file is refused and nothing of it is kept. */
export function controleer(taak: Importtaak): Promise<boolean> {
  return metImport(taak, 'controle', async (bron) => {
    const { client, tx, importId, keys } = bron;
    const owner = { soort: 'gebruiker', id: tx.actor.gebruikerId } as const;
    const key = await dataKey(tx.query.bind(tx), keys, owner, 'make');
    try {
      const { totaal, hash } = await leesAlles(bron, delenVan(bron), key);
      await client.query(
        `update rondom.wachtimport set stand = 'gecontroleerd', totaal = $2, bestand_hash = $3, gecontroleerd_op = $4, versie = versie + 1 where id = $1`,
        [importId, totaal, hash, tx.now],
      );
    } catch (error) {
      if (error instanceof BestandOnleesbaar) await weiger(bron, [error.gebrek]);
      else if (error instanceof KolommenOnjuist) await weiger(bron, error.refusals);
      else throw error;
    }
    // What came in is not needed any more: what was read of it stands with the lines, sealed.
    await client.query('delete from rondom.wachtimportdeel where import_id = $1', [importId]);
  });
}
