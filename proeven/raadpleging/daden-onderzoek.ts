/** Deeds of who asks a family what: begun, joined, answered, ended. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

interface Lijst {
  readonly onderzoeken: readonly {
    readonly id: string;
    readonly verzoeken: readonly { readonly id: string }[];
  }[];
}
const verzoekUit = (antwoord: string | undefined): string => {
  const { onderzoeken } = JSON.parse(antwoord ?? '{"onderzoeken":[]}') as Lijst;
  return onderzoeken.flatMap(({ verzoeken }) => verzoeken)[0]?.id ?? '0';
};

export function overOnderzoek({ persoon: { sem } }: Mensen): readonly Daad[] {
  const begin = {
    soort: 'onderzoek',
    persoonId: sem,
    vragen: ['school'],
    aanleiding: 'eigen',
    reden: 'anderevraag',
  };
  const begonnen = stap('samira', 'POST', `${pad}/onderzoeken`, begin);
  const bij = (wie: string, rest: string, body?: unknown, versie?: number): Stap => ({
    wie,
    verzoek: ([antwoord]) => ({
      ...{ method: 'POST', url: `${pad}/onderzoeken/${idUit(antwoord)}/${rest}`, body },
      ...(versie === undefined ? {} : { versie }),
    }),
  });
  const gevraagd = bij('ruben', 'verzoeken');
  return [
    daad('samira', 'POST', `${pad}/onderzoeken`, begin),
    na([begonnen], stap('ruben', 'GET', `${pad}/onderzoeken`)),
    na([begonnen], gevraagd),
    na([begonnen, gevraagd, stap('samira', 'GET', `${pad}/onderzoeken`)], {
      wie: 'samira',
      verzoek: ([onderzoek, , lijst]) => ({
        ...{ method: 'POST', body: { mag: true }, versie: 1 },
        url: `${pad}/onderzoeken/${idUit(onderzoek)}/verzoeken/${verzoekUit(lijst)}/antwoord`,
      }),
    }),
    na([begonnen], bij('samira', 'einde', { als: 'resultaat' }, 1)),
    daad('samira', 'GET', `${pad}/rust`),
    daad('linda', 'GET', '/api/v1/portaal/rust'),
  ];
}
