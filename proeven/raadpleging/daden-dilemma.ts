/** Deeds around a dilemma: raised, taken on, settled, taken back; and the agreement of a region about its term. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

export function overDilemmas({ organisatie }: Mensen): readonly Daad[] {
  const nieuw = {
    ...{ soort: 'niemandbeslist', vraag: 'Wie tekent?', vandaag: 'Het wacht.', aan: 'leiding' },
    organisaties: [organisatie['gecertificeerdeinstelling'] ?? organisatie['ggz'] ?? '0'],
  };
  const maak = stap('samira', 'POST', `${pad}/dilemmas`, nieuw);
  const bij = (wie: string, url: string, versie: number, body?: unknown): Stap => ({
    wie,
    verzoek: ([antwoord]) => ({
      ...{ method: 'POST', url: url.replace('{id}', idUit(antwoord)), versie },
      ...(body === undefined ? {} : { body }),
    }),
  });
  const aan = bij('marijke', '/api/v1/dilemmas/{id}/aanneming', 1);
  const uitkomst = {
    ...{ uitkomst: 'samenbeslissen', besluit: 'Zij tekenen samen.', organisatieId: null },
    patroon: 'Spreek af wie tekent.',
  };
  const beeld = stap('hanneke', 'GET', '/api/v1/dilemmabeeld');
  return [
    daad('samira', 'POST', `${pad}/dilemmas`, nieuw),
    na([maak], stap('samira', 'GET', `${pad}/dilemmas`)),
    na([maak], stap('marijke', 'GET', '/api/v1/dilemmas')),
    na([maak], aan),
    na([maak, aan], bij('marijke', '/api/v1/dilemmas/{id}/uitkomst', 2, uitkomst)),
    na([maak], bij('samira', `${pad}/dilemmas/{id}/terug`, 1)),
    na([beeld], {
      wie: 'hanneke',
      verzoek: ([antwoord]) => {
        const { regios = [] } = JSON.parse(antwoord ?? '{}') as {
          readonly regios?: readonly { readonly id: string }[];
        };
        const regioId = regios[0]?.id ?? '0';
        return {
          ...{ method: 'POST', url: '/api/v1/dilemmaafspraken' },
          body: { regioId, werkdagen: 8, geldigVanaf: '2027-02-01' },
        };
      },
    }),
  ];
}
