/** Deeds around a request to the Raad: asked, taken up, asked for more, answered, ended. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

const bij = `${pad}/raadsverzoeken`;
const onderzoeker = 'marieke-stam';
/** What follows on the numbers that the steps before it gave: the request first, then the question. */
const met = (wie: string, url: string, body: unknown, versie?: number, vraagOp = 2): Stap => ({
  wie,
  verzoek: (eerder) => ({
    method: body === undefined ? ('GET' as const) : ('POST' as const),
    url: url.replace('{id}', idUit(eerder[0])).replace('{vraag}', idUit(eerder[vraagOp])),
    ...(body === undefined ? {} : { body }),
    ...(versie === undefined ? {} : { versie }),
  }),
});

export function overRaad({ persoon, organisatie }: Mensen): readonly Daad[] {
  const verzoek = {
    ...{ raadId: organisatie['raadvoordekinderbescherming'], kinderen: [persoon.noor] },
    ...{ vraag: 'Is een maatregel nodig?', waarom: 'De afspraken houden niet.' },
    ...{ verteldAan: [persoon.linda], waaromNietVerteld: 'Dat is nu niet veilig.', stukken: [] },
    zinnen: [{ tekst: 'Noor is er elke dag.', bron: 'rapport van school' }],
  };
  const gesteld = stap('samira', 'POST', bij, verzoek);
  const eigen = '/api/v1/raadsverzoeken/{id}';
  const ja = met(onderzoeker, `${eigen}/antwoord`, { antwoord: 'aangenomen', tot: '2027-02-23' }, 1);
  const nee = met(onderzoeker, `${eigen}/antwoord`, { antwoord: 'geweigerd', weigerreden: 'looptAl' }, 1);
  const meer = met(onderzoeker, `${eigen}/vragen`, { vraag: 'Hoe gaat het op school?' });
  const antwoord = met(
    'samira',
    `${bij}/{id}/vragen/{vraag}/antwoord`,
    { antwoord: 'beantwoord', tekst: 'Goed.', stukken: [], zinnen: [] },
    1,
  );
  const einde = met(onderzoeker, `${eigen}/einde`, { uitkomst: 'geenVerzoek', zin: 'Klaar.' }, 2);
  return [
    daad('samira', 'POST', bij, verzoek),
    na([gesteld], stap('samira', 'GET', bij)),
    na([gesteld], stap(onderzoeker, 'GET', '/api/v1/raadsverzoeken')),
    na([gesteld], stap('linda', 'GET', '/api/v1/portaal/gezinnen/8000000001/raadsonderzoek')),
    na([gesteld], met('samira', `${bij}/{id}/stappen`, { stap: 'intrekken' }, 1)),
    na([gesteld], ja),
    na([gesteld], nee),
    na([gesteld, ja], met(onderzoeker, eigen, undefined)),
    na([gesteld, ja], meer),
    na([gesteld, ja, meer], antwoord),
    na([gesteld, ja], einde),
    na([gesteld, ja, einde], met('samira', `${bij}/{id}/stappen`, { stap: 'gezien' }, 3)),
  ];
}
