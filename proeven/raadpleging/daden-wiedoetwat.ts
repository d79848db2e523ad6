/** Deeds about who does what: a line by hand, its end, and the page on paper for one of the family. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen } from './stappen.ts';

export function overWieDoetWat({ persoon: { sem, linda } }: Mensen): readonly Daad[] {
  const regel = stap('samira', 'POST', `${pad}/wiedoetwat`, {
    ...{ onderwerp: 'oppas', voor: [sem], rol: 'doet', totEnMet: null, lezers: [linda] },
    ...{ wie: { soort: 'woorden', tekst: 'de buurvrouw' } },
  });
  return [
    // Of no family: who carries a task in a region.
    daad('hanneke', 'GET', '/api/v1/wieiswaarvan'),
    daad('hanneke', 'POST', '/api/v1/wieiswaarvan/taakdragers', {
      ...{ regioId: '1', gemeenteCode: null, taak: 'schuldhulp', naam: 'Schuldhulp' },
      ...{ telefoon: null, buitenKantoor: null, vanaf: '2027-01-12' },
    }),
    daad('samira', 'GET', `${pad}/afdrukken/${linda}/wiedoetwat`),
    { ...regel, eerst: [], vooraf: [] },
    na([regel], {
      wie: 'samira',
      verzoek: ([gemaakt]) => ({
        ...{ method: 'POST', url: `${pad}/wiedoetwat/${idUit(gemaakt)}/einde`, versie: 1 },
      }),
    }),
  ];
}
