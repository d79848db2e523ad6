import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { addDays } from '@rondom/domain/kern';
import { achternamenUit, achternamenVanAccount } from '@rondom/domain/meekijkalarm';
import type { KeyRing } from '../../../api/src/platform/crypto/key-ring.ts';
import { zoekInLogboek } from '../../../api/src/meekijkalarm/index.ts';
import { insertRows } from './lading.ts';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

interface Kijken {
  readonly wie: Tabellen['gebruiker'];
  readonly gezin: RijId;
  readonly tijd: string;
}

/** Who looks after the log, for every organisation that works with families here. */
export function bouwPrivacy({ lading, mensen, organisaties }: Wereld): void {
  const { lokaalteam, id } = organisaties;
  const voor = [...Object.values(lokaalteam), id.middenrijn, id.debrug, id.kompas, id.ijsseloever];
  for (const organisatie_id of new Set(voor))
    lading.voeg('fgaanstelling', { gebruiker_id: mensen.petra.id, organisatie_id });
}

/**
 * Three people of other teams who looked yesterday without a task: one at a family that bears his rare name, one at four
 * doors, one at night. All three were refused. Who and where follows from the families that are there.
 */
function kijkers({ lading, mensen }: Wereld, verhaal: RijId): readonly Kijken[] {
  const ieder = lading.rijen('gebruiker');
  const vanHetVerhaal = new Set([mensen.samira.organisatie, mensen.ruben.organisatie]);
  const werkers = ieder.filter(
    ({ rol, actief, organisatie_id }) =>
      rol === 'lokaalteam' && actief && !vanHetVerhaal.has(organisatie_id ?? 0),
  );
  const betrokken = lading.rijen('betrokkenheid');
  const kent = (wie: RijId, gezin: RijId): boolean =>
    betrokken.some((een) => een.gezin_id === gezin && een.gebruiker_id === wie);
  const gezinnen = lading.rijen('gezin').filter(({ id }) => id !== verhaal);
  const naam = naamgenoot(lading, werkers, kent, verhaal);
  const rest = werkers.filter(
    ({ id, organisatie_id }) => id !== naam?.wie.id && organisatie_id !== naam?.wie.organisatie_id,
  );
  const deuren = rest[0];
  const nacht = rest.find(({ organisatie_id }) => organisatie_id !== deuren?.organisatie_id);
  const vreemdVoor = (wie: RijId): readonly RijId[] =>
    gezinnen.map(({ id }) => id).filter((gezin) => gezin !== naam?.gezin && !kent(wie, gezin));
  const poging = (wie: Tabellen['gebruiker'], gezin: RijId | undefined, tijd: string): readonly Kijken[] =>
    gezin === undefined ? [] : [{ wie, gezin, tijd }];
  return [
    ...(deuren
      ? vreemdVoor(deuren.id)
          .slice(0, 4)
          .flatMap((gezin, at) => poging(deuren, gezin, `12:${String(51 + 2 * at)}`))
      : []),
    ...(naam ? poging(naam.wie, naam.gezin, '16:42') : []),
    ...(nacht ? poging(nacht, vreemdVoor(nacht.id).at(-1), '23:12') : []),
  ];
}

/** A worker who shares the rarest name with a family that he does not know. */
function naamgenoot(
  lading: Wereld['lading'],
  werkers: readonly Tabellen['gebruiker'][],
  kent: (wie: RijId, gezin: RijId) => boolean,
  verhaal: RijId,
): Pick<Kijken, 'wie' | 'gezin'> | undefined {
  const dragers = new Map<string, RijId[]>();
  for (const { id, geslachtsnaam } of lading.rijen('persoon'))
    for (const deel of achternamenUit(geslachtsnaam)) dragers.set(deel, [...(dragers.get(deel) ?? []), id]);
  const leden = lading.rijen('gezinslid');
  const paren = werkers.flatMap((wie) =>
    achternamenVanAccount(wie.naam).flatMap((deel) => {
      const personen = dragers.get(deel) ?? [];
      const gezin = leden.find(
        ({ persoon_id, gezin_id }) =>
          personen.includes(persoon_id) && gezin_id !== verhaal && !kent(wie.id, gezin_id),
      )?.gezin_id;
      return gezin === undefined ? [] : [{ wie, gezin, aantal: personen.length }];
    }),
  );
  return paren.sort((a, b) => a.aantal - b.aantal || a.wie.id - b.wie.id)[0];
}

/** Writes those lines, and lets the rules of the application find them: no alarm is typed in. */
export async function schrijfMeekijken(
  client: pg.ClientBase,
  wereld: Wereld,
  keys: KeyRing,
  verhaal: RijId,
): Promise<void> {
  const { kalender } = wereld;
  const gisteren = addDays(kalender.vandaag, -1);
  const gekeken = kijkers(wereld, verhaal);
  const { rows } = await client.query<{ id: string }>(
    "select nextval('raadpleging.handeling_id_seq')::text as id from generate_series(1, $1)",
    [gekeken.length],
  );
  const regels = gekeken.map(({ wie, gezin, tijd }, at) => ({
    id: Number(rows[at]?.id),
    op: kalender.om(gisteren, tijd),
    gebruiker_id: wie.id,
    rol: wie.rol,
    organisatie_id: wie.organisatie_id,
    relatie: 'geen',
    handeling: 'geweigerd',
    resource: 'gezin',
    grond: 'geen',
    gezin_id: gezin,
    verzoek_id: randomUUID(),
    vastgelegd_op: kalender.om(gisteren, tijd),
  }));
  await insertRows(client, 'raadpleging.handeling', regels);
  await insertRows(
    client,
    'raadpleging.onderwerp',
    regels.map(({ id, op, gezin_id }) => ({
      handeling_id: id,
      op,
      gezin_id,
      persoon_id: null,
      soort: 'gezin',
    })),
  );
  const nu = new Date(kalender.om(kalender.vandaag, '08:30'));
  await zoekInLogboek(client, keys, { now: () => nu, today: () => kalender.vandaag });
}
