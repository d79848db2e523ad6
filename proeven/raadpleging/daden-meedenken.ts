/** Deeds of thinking along: asked, taken up, declined, answered, stepped out of, taken back, taken over into the plan. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

/** What follows on the number of the question, which the first answer gave. */
const met = (wie: string, url: string, versie?: number, body?: unknown): Stap => ({
  wie,
  verzoek: ([vraag]) => ({
    ...{ method: versie === undefined ? 'GET' : 'POST', url: url.replace('{id}', idUit(vraag)) },
    ...(body === undefined ? {} : { body }),
    ...(versie === undefined ? {} : { versie }),
  }),
});

/** Into the first line of the plan that the page offered last. */
const overname: Stap = {
  wie: 'samira',
  verzoek: (eerder) => {
    const { regels } = JSON.parse(eerder.at(-1) ?? '{"regels":[]}') as {
      readonly regels: readonly { readonly id: string }[];
    };
    return {
      ...{ method: 'POST', url: `${pad}/meedenkvragen/${idUit(eerder[0])}/overname`, versie: 3 },
      body: { regelId: regels[0]?.id ?? '0', tekst: 'Vaste tijden helpen.', zelf: true },
    };
  },
};

export function overMeedenken({ persoon: { mark }, gebruiker, organisatie }: Mensen): readonly Daad[] {
  const vraag = {
    ...{ organisatieId: organisatie['ggz'], gebruikerId: gebruiker['femke'], overId: mark, delen: [] },
    ...{ vraag: 'Wat heeft Mark nodig?', antwoordOp: '2027-01-22', toegangTot: '2027-01-26' },
  };
  const gesteld = stap('samira', 'POST', `${pad}/meedenkvragen`, vraag);
  const bij = '/api/v1/meedenkvragen/{id}';
  const aan = met('femke', `${bij}/aanname`, 1);
  const antwoord = met('femke', `${bij}/antwoord`, 2, {
    ...{ helpt: 'Vaste tijden.', letop: '', zelf: '', kindcheck: 'gedaan', stapUit: false },
  });
  const lees = stap('samira', 'GET', `${pad}/meedenkvragen`);
  return [
    daad('samira', 'POST', `${pad}/meedenkvragen`, vraag),
    na([gesteld], lees),
    na(
      [],
      stap('samira', 'GET', `${pad}/meedenkvragen/grond?naar=${organisatie['ggz'] ?? '0'}&over=${mark}`),
    ),
    na([gesteld], stap('femke', 'GET', '/api/v1/meedenkvragen')),
    na([gesteld], met('samira', `${pad}/meedenkvragen/{id}/terug`, 1)),
    na([gesteld], aan),
    na([gesteld], met('femke', `${bij}/weigering`, 1, { reden: 'Niet meer hier.' })),
    na([gesteld, aan], met('femke', `${bij}/deel`)),
    na([gesteld, aan], antwoord),
    na([gesteld, aan], met('femke', `${bij}/uitstap`, 2)),
    na([gesteld, aan, antwoord, lees], overname),
  ];
}
