/** Deeds about who does what: a line by hand, its end, and the page on paper for one of the family. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen } from './stappen.ts';

const leegKaart = {
  ...{
    inLijst: false,
    functie: '',
    deskundigheden: [],
    eigenDeskundigheden: [],
    talen: [],
    wijzen: [],
    dagen: [],
  },
  ...{ van: '09:00', tot: '17:00', telefoon: null, mail: null, veiligeMail: false, afgeschermd: false },
  geenVragenTotEnMet: null,
} as const;

export function overWieDoetWat({ persoon: { sem, linda } }: Mensen): readonly Daad[] {
  const nieuweRegel = {
    ...{ onderwerp: 'oppas', voor: [sem], rol: 'doet', totEnMet: null, lezers: [linda] },
    ...{ wie: { soort: 'woorden', tekst: 'de buurvrouw' } },
  };
  const regel = stap('samira', 'POST', `${pad}/wiedoetwat`, nieuweRegel);
  const einde = { vanaf: '2027-01-12', reden: 'Zij verhuist.' };
  return [
    // Of no family: who carries a task in a region.
    daad('hanneke', 'GET', '/api/v1/wieiswaarvan'),
    daad('hanneke', 'POST', '/api/v1/wieiswaarvan/taakdragers', {
      ...{ regioId: '1', gemeenteCode: null, taak: 'schuldhulp', naam: 'Schuldhulp' },
      ...{ telefoon: null, buitenKantoor: null, vanaf: '2027-01-12' },
    }),
    daad('samira', 'GET', '/api/v1/wiekanmeedenken'),
    daad('samira', 'GET', '/api/v1/meedenkkaart'),
    daad('daan', 'PUT', '/api/v1/meedenkkaart', leegKaart, 0),
    daad('tom', 'POST', '/api/v1/wiekanmeedenken/deskundigheden', { regioId: '1', naam: 'rouw' }),
    na([stap('tom', 'POST', '/api/v1/wiekanmeedenken/deskundigheden', { regioId: '1', naam: 'spel' })], {
      wie: 'tom',
      verzoek: ([gemaakt]) => ({
        ...{ method: 'POST', versie: 1 },
        url: `/api/v1/wiekanmeedenken/deskundigheden/${idUit(gemaakt)}/einde`,
      }),
    }),
    na([stap('daan', 'PUT', '/api/v1/meedenkkaart', leegKaart, 0)], {
      wie: 'marijke',
      verzoek: ([gemaakt]) => ({
        ...{ method: 'PUT', url: `/api/v1/meedenkkaarten/${idUit(gemaakt)}`, versie: 1 },
        body: { kaart: leegKaart, reden: 'Andere dagen.' },
      }),
    }),
    na([stap('daan', 'PUT', '/api/v1/meedenkkaart', leegKaart, 0)], {
      wie: 'marijke',
      verzoek: ([gemaakt]) => ({ method: 'GET', url: `/api/v1/meedenkkaarten/${idUit(gemaakt)}` }),
    }),
    daad('samira', 'GET', `${pad}/afdrukken/${linda}/wiedoetwat`),
    { ...regel, eerst: [], vooraf: [] },
    na([regel], {
      wie: 'samira',
      verzoek: ([gemaakt]) => ({
        ...{ method: 'POST', url: `${pad}/wiedoetwat/${idUit(gemaakt)}/einde`, versie: 1 },
        body: einde,
      }),
    }),
    na([regel], {
      wie: 'samira',
      verzoek: ([gemaakt]) => ({
        ...{ method: 'POST', url: `${pad}/wiedoetwat/${idUit(gemaakt)}/wijziging`, versie: 1 },
        body: { regel: nieuweRegel, reden: 'Oma doet het nu.' },
      }),
    }),
    na(
      [
        regel,
        {
          wie: 'samira',
          verzoek: ([gemaakt]) => ({
            ...{ method: 'POST', url: `${pad}/wiedoetwat/${idUit(gemaakt)}/einde`, versie: 1 },
            body: einde,
          }),
        },
      ],
      {
        wie: 'samira',
        verzoek: ([gemaakt]) => ({
          ...{ method: 'POST', url: `${pad}/wiedoetwat/${idUit(gemaakt)}/terug`, versie: 2 },
        }),
      },
    ),
  ];
}
