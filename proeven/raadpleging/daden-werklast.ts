/** Deeds around the caseload: hours of a worker, and what a region agreed. */
import { na, stap, type Daad, type Mensen, daad } from './stappen.ts';

export function overWerklast({ gebruiker }: Mensen): readonly Daad[] {
  const uren = { vanaf: '2027-01-18', contractMinuten: 1920, gezinsMinuten: 1200 };
  const beeld = stap('hanneke', 'GET', '/api/v1/werklast/regio');
  const afspraak = {
    ...{ directeveiligheid: 420, eersteweken: 240, maatregel: 180, plan: 120, afbouw: 60 },
    ...{ eersteWeken: 8, plafondProcent: 110, plafondWeken: 2, geldigVanaf: '2027-02-01' },
  };
  return [
    daad('marijke', 'POST', '/api/v1/werklast/uren', { ...uren, gebruikerId: gebruiker['samira'] }),
    ...(['POST', 'GET'] as const).map((method) =>
      na([beeld], {
        wie: 'hanneke',
        verzoek: ([antwoord]) => {
          const { regios = [] } = JSON.parse(antwoord ?? '{}') as {
            readonly regios?: readonly { readonly id: string }[];
          };
          const body = { ...afspraak, regioId: regios[0]?.id ?? '0' };
          // What moves is asked first, in the address.
          const keus = Object.entries(body).map(([naam, waarde]) => `${naam}=${String(waarde)}`);
          return method === 'POST'
            ? { method, url: '/api/v1/werklast/afspraken', body }
            : { method, url: `/api/v1/werklast/regio/proef?${keus.join('&')}` };
        },
      }),
    ),
  ];
}
