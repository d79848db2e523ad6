/** The crisis service, who reviews, and the family of the story. */
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

export let wereld: Wereld;
export let v: Verhoeven;
export let iris: Bezoeker;
export let petra: Bezoeker;
export const gebruiker: Record<string, string> = {};
export const woorden = 'Buurvrouw hoorde geschreeuw; Samira niet bereikbaar.';
export const nood = { reden: 'acuteonveiligheid', woorden };
export const zin = 'Er was een melding dat het niet veilig was. Samira was niet bereikbaar.';

/** Shows again who one is, as the identity provider says it. */
export const vers = (sub: string, minutenGeleden = 0) =>
  wereld.fabriek.sql(
    `update platform.sessie s set aangemeld_op = clock_timestamp() - $2 * interval '1 minute'
     from rondom.gebruiker g where g.id = s.gebruiker_id and g.sub = $1`,
    [sub, minutenGeleden],
  );
export const versAls = async (sub: string): Promise<Bezoeker> => {
  const wie = await wereld.als(sub);
  await vers(sub);
  return wie;
};
export const begin = (wie: Bezoeker, gezin: string, wat: object = nood) =>
  wie.post(`/api/v1/gezinnen/${gezin}/noodkijk`, wat);
export const kind = (answer: Awaited<ReturnType<Bezoeker['get']>>) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals[0]?.kind;
export const wis = async () => {
  await wereld.fabriek.sql('delete from rondom.noodkijkbeperking');
  await wereld.fabriek.sql('delete from rondom.noodkijk_reden');
  await wereld.fabriek.sql('delete from rondom.noodkijk');
};

export const open = async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const [vt] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'joris'",
  );
  const organisatie = vt?.id ?? '';
  for (const [sub, naam, rol] of [
    ['iris', 'Iris Koning', 'crisisdienst'],
    ['petra', 'Petra Smit', 'teamleider'],
    ['hanneke', 'Hanneke Vos', 'regiodirecteur'],
    ['geke', 'Geke Maas', 'gedragswetenschapper'],
    ['els', 'Els Vos', 'crisisdienst'],
  ] as const)
    gebruiker[sub] = await fabriek.gebruiker({ sub, naam, rol, organisatie });
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'",
  );
  await fabriek.gebruiker({
    sub: 'marijke',
    naam: 'Marijke',
    rol: 'teamleider',
    organisatie: team?.id ?? '',
  });
  // Els works at the crisis service and is oma of this family.
  await fabriek.sql('insert into rondom.medewerker_persoon values ($1, $2)', [
    gebruiker['els'],
    v.persoon.ria,
  ]);
  await fabriek.sql('delete from rondom.veiligbereikbaar');
  iris = await wereld.als('iris');
  petra = await wereld.als('petra');
};
export const sluit = () => wereld.sluit();
