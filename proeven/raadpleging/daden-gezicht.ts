/** Deeds about who the face of a family is: away, back, together, and named by who leads the team. */
import { daad, gezin, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

interface Gelezen {
  readonly gezinnen: readonly { readonly gezinId: string }[];
}
const gezinnenIn = (antwoord: string | undefined): readonly string[] =>
  (JSON.parse(antwoord ?? '{"gezinnen":[]}') as Gelezen).gezinnen.map(({ gezinId }) => gezinId);

export function overGezicht({ gebruiker, persoon }: Mensen): readonly Daad[] {
  const daan = gebruiker['daan'] ?? '0';
  const lees = stap('samira', 'GET', '/api/v1/afwezigheden');
  const weg = (gebruikerId: string | null): Stap => ({
    wie: 'samira',
    verzoek: ([gelezen]) => ({
      method: 'POST',
      url: '/api/v1/afwezigheden',
      body: {
        ...{ vanaf: '2027-01-18', tot: '2027-01-22', reden: 'vakantie' },
        vervangers: gezinnenIn(gelezen).map((gezinId) => ({ gezinId, gebruikerId })),
      },
    }),
  });
  const begin = stap('samira', 'POST', `${pad}/wisselingen`, {
    ...{ naarId: daan, reden: 'anderWerk', uitleg: 'Samira krijgt ander werk.', zichtTot: '2027-02-12' },
  });
  const wisselstap = (body: unknown): Stap => ({
    wie: 'samira',
    verzoek: ([begonnen]) => ({
      method: 'POST',
      url: `${pad}/wisselingen/${idUit(begonnen)}/stappen`,
      body,
      versie: 1,
    }),
  });
  const hoor = wisselstap({ stap: 'horen', persoonId: persoon.linda, tekst: 'Ik wil Samira houden.' });
  return [
    na([], begin),
    na([begin], stap('daan', 'GET', '/api/v1/wisselingen')),
    na([begin, hoor], stap('samira', 'GET', `${pad}/wisselingen`)),
    na([begin], wisselstap({ stap: 'vertellen', op: '2027-01-12' })),
    na([begin], hoor),
    na([begin], {
      wie: 'daan',
      verzoek: ([begonnen]) => ({
        method: 'POST',
        url: `/api/v1/wisselingen/${idUit(begonnen)}/antwoord`,
        body: { antwoord: 'aangenomen' },
        versie: 1,
      }),
    }),
    na([lees], weg(daan)),
    na([lees, weg(null)], {
      wie: 'samira',
      verzoek: ([, gemeld]) => ({
        method: 'POST',
        url: `/api/v1/afwezigheden/${idUit(gemeld)}/vervangers`,
        body: { gezinId: gezin, gebruikerId: daan },
      }),
    }),
    na([lees, weg(daan)], {
      wie: 'samira',
      verzoek: ([, gemeld]) => ({
        method: 'POST',
        url: `/api/v1/afwezigheden/${idUit(gemeld)}/terug`,
        versie: 1,
      }),
    }),
    ...lieverNiet(persoon.linda),
    daad('samira', 'POST', `${pad}/duogezicht`, { gebruikerId: daan, reden: 'keuzeGezin' }),
    daad('marijke', 'POST', `${pad}/aanwijzingen`, {
      ...{ soort: 'vervanger', gebruikerId: daan, reden: 'ziekte', tot: '2027-01-20' },
    }),
  ];
}

interface Erbij {
  readonly erbij: readonly { readonly plek: string; readonly id: string }[];
}
const eersteErbij = (antwoord: string | undefined) => {
  const [een] = (JSON.parse(antwoord ?? '{"erbij":[]}') as Erbij).erbij;
  return { plek: een?.plek ?? 'betrokkenheid', id: een?.id ?? '0', reden: 'Liever iemand anders.' };
};

/** Whom Linda would rather not have: said by herself, and written down by Samira. */
function lieverNiet(linda: string): readonly Daad[] {
  const zelf = stap('linda', 'GET', '/api/v1/portaal/lieverniet');
  const samira = stap('samira', 'GET', `${pad}/lieverniet`);
  const gezegd: Stap = {
    wie: 'linda',
    verzoek: ([gelezen]) => ({
      method: 'POST',
      url: '/api/v1/portaal/lieverniet',
      body: eersteErbij(gelezen),
    }),
  };
  return [
    na([zelf], gezegd),
    // What she said stands there with her name.
    na([zelf, gezegd], samira),
    na([samira], {
      wie: 'samira',
      verzoek: ([gelezen]) => ({
        method: 'POST',
        url: `${pad}/lieverniet`,
        body: { ...eersteErbij(gelezen), persoonId: linda },
      }),
    }),
  ];
}
