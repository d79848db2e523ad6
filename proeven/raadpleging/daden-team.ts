/** Deeds of the safety team: asked, answered, acts, looked at again, stepped back, accepted. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

const bij = `${pad}/veiligheidsteam`;
/** What follows on the number of the request, which the first answer gave. */
const met = (wie: string, url: string, body: unknown, versie?: number): Stap => ({
  wie,
  verzoek: ([vraag]) => ({
    ...{ method: 'POST', url: url.replace('{id}', idUit(vraag)), body },
    ...(versie === undefined ? {} : { versie }),
  }),
});

export function overTeam({ gebruiker, organisatie }: Mensen): readonly Daad[] {
  const vraag = {
    ...{ organisatieId: organisatie['regionaalveiligheidsteam'], functie: 'veiligthuis' },
    ...{ waarvoor: 'Is het halen en brengen veilig?', vanaf: '2027-01-12', terugkijkOp: '2027-02-09' },
  };
  const gesteld = stap('samira', 'POST', bij, vraag);
  const verzoek = '/api/v1/veiligheidsverzoeken/{id}/antwoord';
  const ja = met('sanne', verzoek, { antwoord: 'aangenomen', gebruikerId: gebruiker['sanne'] }, 1);
  const nee = met('sanne', verzoek, { antwoord: 'geweigerd', weigerreden: 'geenRuimte' }, 1);
  const stappen = `${bij}/{id}/stappen`;
  const terug = met(
    'sanne',
    `${bij}/{id}/terugstap`,
    { afgesproken: 'Ria haalt.', blijft: 'Samira belt.', bel: 'Sanne.' },
    2,
  );
  return [
    daad('samira', 'POST', bij, vraag),
    daad('samira', 'GET', `${bij}/keuze`),
    na([gesteld], stap('samira', 'GET', bij)),
    na([gesteld], stap('sanne', 'GET', '/api/v1/veiligheidsverzoeken')),
    na([gesteld], met('samira', stappen, { stap: 'intrekken' }, 1)),
    na([gesteld], ja),
    na([gesteld], nee),
    na([gesteld, nee], met('samira', stappen, { stap: 'gezien' }, 2)),
    na([gesteld, ja], met('samira', stappen, { stap: 'kijkOpnieuw', terugkijkOp: '2027-02-16' }, 2)),
    na(
      [gesteld, ja],
      met('sanne', `${bij}/{id}/daden`, {
        ...{ soort: 'gesprek', op: '2027-01-12', tekst: 'Met Ria over halen.', vervangtId: null },
      }),
    ),
    na([gesteld, ja], terug),
    na([gesteld, ja, terug], met('samira', stappen, { stap: 'aanvaarden' }, 3)),
  ];
}
