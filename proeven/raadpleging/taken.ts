/** Jobs that look at people without anybody asking at a door: each leaves its own line too. */
import { storyBsn } from '../../apps/demo/src/brp-stand-in/index.ts';
import { werkImportAf } from '../../apps/api/src/wachtimport/index.ts';
import { bestand, lijn } from '../opzet/wachtimport.ts';
import { idUit, stap, type Stap } from './stappen.ts';
import type { Toneel, Werkopbrengst } from './toneel.ts';

const url = '/api/v1/wachtimporten';
const lijst = bestand(lijn('DB-9', `${storyBsn.noor};Noor;Verhoeven;3-9-2014`));
const met = (rest: string, body?: unknown, versie?: number): Stap => ({
  wie: 'anja',
  verzoek: ([eerste]) => ({
    ...{ method: 'POST', url: `${url}/${idUit(eerste)}/${rest}`, body },
    ...(versie === undefined ? {} : { versie }),
  }),
});

/** The check of a list with Noor in it: a search for everybody who stands there, in the name of who brought it. */
export async function controleVanLijst(toneel: Toneel): Promise<readonly string[]> {
  const opbrengst = await toneel.werk(
    [
      stap('anja', 'POST', url, { naam: 'wachtlijst.csv', delen: 1 }),
      met('delen', { nummer: 1, inhoud: Buffer.from(lijst).toString('base64') }),
      met('controle', undefined, 1),
    ],
    ({ client, keys, clock }, [eerste]) =>
      werkImportAf({ client, keys, clock, importId: idUit(eerste), meld: () => Promise.resolve() }),
    'select distinct persoon_id::text as id from rondom.wachtimportkandidaat order by 1',
  );
  return overTaak(toneel, opbrengst);
}

function overTaak(toneel: Toneel, { handelingen, onderwerpen, personen }: Werkopbrengst): readonly string[] {
  const [handeling] = handelingen;
  if (handelingen.length !== 1 || handeling === undefined)
    return [`leaves ${handelingen.length} lines where one belongs`];
  const klacht: string[] = [];
  if (personen.length === 0) klacht.push('finds nobody');
  if (handeling.gebruiker_id !== toneel.wie.get('anja')?.id) klacht.push('names somebody else');
  if (handeling.handeling !== 'zoek') klacht.push(`is called ${handeling.handeling}`);
  const gelogd = onderwerpen.flatMap(({ persoon_id }) => persoon_id ?? []);
  const vergeten = personen.filter((id) => !gelogd.includes(id));
  if (vergeten.length > 0) klacht.push(`finds ${vergeten.join()} and logs ${gelogd.join() || 'nobody'}`);
  return klacht;
}
