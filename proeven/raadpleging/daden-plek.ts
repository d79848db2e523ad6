/** Deeds about places: what an owner has, what a child that waits needs, which place was asked and what came of it. */
import { daad, idUit, na, pad, stap, type Daad, type Stap } from './stappen.ts';

const url = '/api/v1/aanbod';
const opgave = {
  ...{ hulpsoort: 'jeugdbescherming', expertise: [], veiligheid: [], talen: ['nederlands'] },
  ...{ vanLeeftijd: 0, totLeeftijd: 18, regioIds: ['1'], plekken: 4, vrij: 1, vrijVanaf: '2027-01-12' },
  broersZussen: false,
};
const behoefte = {
  ...{ hulpsoort: 'jeugdbescherming', vanaf: '2027-01-12', dichtbij: 'netwerk', broersZussen: false },
  ...{ expertise: [], veiligheid: [], taal: null },
};

const open = stap('samira', 'GET', pad);
const wachtUit = (antwoord: string | undefined): string => {
  const { gezin } = JSON.parse(antwoord ?? '{}') as {
    readonly gezin?: {
      readonly wachten: readonly { readonly id: string; readonly beeindigdOp: string | null }[];
    };
  };
  return gezin?.wachten.find(({ beeindigdOp }) => beeindigdOp === null)?.id ?? '0';
};
const bijWacht = (
  method: 'GET' | 'POST' | 'PUT',
  deel: string,
  body?: (eerder: readonly string[]) => unknown,
): Stap => ({
  wie: 'samira',
  verzoek: (eerder) => ({
    ...{ method, url: `${pad}/wachten/${wachtUit(eerder[0])}/${deel}` },
    ...(body === undefined ? {} : { body: body(eerder) }),
  }),
});

export function overPlekken(): readonly Daad[] {
  const gezet = stap('anja', 'POST', url, opgave);
  const eigen = (method: 'POST' | 'PUT', rest: string, body?: unknown): Stap => ({
    wie: 'anja',
    verzoek: ([antwoord]) => ({
      ...{ method, url: `${url}/${idUit(antwoord)}${rest}`, versie: 1 },
      ...(body === undefined ? {} : { body }),
    }),
  });
  const gezegd = bijWacht('PUT', 'plekbehoefte', () => behoefte);
  const gevraagd = bijWacht('POST', 'plekvragen', ([, antwoord]) => ({
    aanbodId: idUit(antwoord),
    antwoordUiterlijk: '2027-01-19',
  }));
  const ja: Stap = {
    wie: 'samira',
    verzoek: (eerder) => ({
      ...{ method: 'POST', url: `${pad}/plekvragen/${idUit(eerder[3])}/stap`, versie: 1 },
      body: { stap: 'ja', op: '2027-01-12', reden: null },
    }),
  };
  return [
    daad('anja', 'POST', url, opgave),
    na([gezet], eigen('PUT', '', opgave)),
    na([gezet], eigen('POST', '/einde')),
    daad('samira', 'GET', url),
    na([open], gezegd),
    na([open, gezet, gezegd], bijWacht('GET', 'aanbod')),
    na([open, gezet, gezegd], gevraagd),
    na([open, gezet, gezegd, gevraagd], ja),
    na([open, gezet, gezegd, gevraagd], stap('samira', 'GET', `${pad}/plekvragen`)),
    // The own choice of quiet names nobody, and stands in the log all the same.
    daad('samira', 'GET', '/api/v1/rustkeuze'),
    daad('samira', 'PUT', '/api/v1/rustkeuze', { wijze: 'dagelijks', tijd: '09:00' }, 0),
    daad('hanneke', 'GET', '/api/v1/plekbeeld'),
    daad('hanneke', 'GET', '/api/v1/plekbeeld/contractdagen'),
    daad('hanneke', 'GET', '/api/v1/plekbeeld/publicatie'),
  ];
}
