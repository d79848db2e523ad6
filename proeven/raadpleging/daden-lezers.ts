/** Deeds about who may read: notes and words, the portal, danger and secret whereabouts, lines of the log, alarms. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';
import type { Verzoek } from '../kanarie/deuren.ts';

const lees = <T>(antwoord: string | undefined): Partial<T> => JSON.parse(antwoord ?? '{}') as Partial<T>;

/** What follows on the number that an earlier answer gave. */
const daarna = (
  wie: string,
  url: (id: string) => string,
  { at = 0, method = 'POST', body, versie }: Partial<Verzoek> & { at?: number; versie?: number } = {},
): Stap => ({
  wie,
  verzoek: (antwoorden) => ({
    ...{ method, url: url(idUit(antwoorden[at])), body },
    ...(versie === undefined ? {} : { versie }),
  }),
});

export function overLezers({ persoon, gebruiker }: Mensen): readonly Daad[] {
  const { noor } = persoon;
  const notitie = stap('samira', 'POST', `${pad}/contactnotities`, {
    ...{ soort: 'telefoon', op: '2027-01-12T07:00:00.000Z', tekst: 'Het gaat goed.', over: [noor] },
    ...{ aanwezig: [], delen: 'nu', extraLezers: [noor], gevaar: 'Mark wordt boos.', gedaan: 'Bij oma.' },
  });
  const over = (eind: string) => (id: string) => `${pad}/contactnotities/${id}/${eind}`;
  const merk = daarna('samira', over('strafrechtelijk'), {
    body: { bron: 'politie', totEnMet: '2027-06-01' },
  });
  const woord = stap('noor', 'POST', '/api/v1/portaal/woorden', {
    ...{ tekst: 'Ik wil iets zeggen.', keuze: 'alleenVastGezicht' },
  });
  return [
    na([notitie], daarna('samira', over(`lezers/${noor}/terug`), { versie: 1 })),
    na(
      [notitie],
      daarna('noor', (id) => `/api/v1/portaal/notities/${id}`, { method: 'GET' }),
    ),
    na([notitie], merk),
    na([notitie, merk], daarna('samira', over('strafrechtelijk/einde'), { versie: 1 })),
    na(
      [woord],
      daarna('noor', (id) => `/api/v1/portaal/woorden/${id}/lezers`, {
        body: { gebruikers: [gebruiker['samira']], personen: [] },
      }),
    ),
  ];
}

export function overMensenVanNu({ persoon, gebruiker }: Mensen): readonly Daad[] {
  const { linda, mark, noor, sem } = persoon;
  const van = (wie: string, eind: string) => `${pad}/personen/${wie}/${eind}`;
  const weg = stap('samira', 'POST', van(linda, 'portaaltoegang/intrekking'), { reden: 'eigenVerzoek' });
  const stand = stap('samira', 'POST', `${pad}/veiligheidsstanden`, {
    ...{ soort: 'stalking', gevaarPersoonId: mark, voorPersoonIds: [linda] },
    ...{ sinds: '2027-01-05', bron: 'Linda vertelde het.' },
  });
  const overStand = (eind: string) => (id: string) => `${pad}/veiligheidsstanden/${id}/${eind}`;
  const voorbij = daarna('samira', overStand('einde'), {
    ...{ body: { reden: 'Het is over.', achtergehouden: 'Blijft achter.' }, versie: 1 },
  });
  const geheim = stap('samira', 'POST', `${pad}/verblijfplaatsen`, {
    ...{ persoonIds: [noor], besluit: 'rechter', sinds: '2027-01-05', bron: 'Beschikking.', namen: [] },
  });
  return [
    daad(
      ...(['samira', 'PUT', van(linda, 'veiligbereikbaar')] as const),
      {
        ...{ nummer: '06 0000 9999', wanneer: 'overdag', wieMagOpnemen: 'Linda', voicemail: 'nee' },
        ...{ codewoord: 'appel', post: 'via Samira' },
      },
      1,
    ),
    daad(
      ...(['samira', 'PUT', van(sem, 'communicatie')] as const),
      {
        ...{ taal: 'nl', tolk: 'geen', gebarentaal: false, laaggeletterd: false, lvb: false },
        ...{ steunpersoon: '', uitleg: null },
      },
      0,
    ),
    na(
      [weg],
      stap('samira', 'POST', van(linda, 'portaaltoegang'), {
        ...{ als: 'ouder', gevaar: { is: true, welk: 'Mark kijkt mee.', afspraak: 'Op haar werk.' } },
        ...{ toestel: 'eigen', moment: 'overdag', taal: 'nl', leesniveau: 'gewoon' },
      }),
    ),
    na([], stap('samira', 'POST', van(linda, 'portaaltoegang/uitnodiging')), [
      "update rondom.gebruiker set sub = 'uitnodiging:' || persoon_id where sub = 'linda'",
    ]),
    daad('samira', 'POST', van(sem, 'woorden'), {
      ...{
        tekst: 'Ik wil naar oma.',
        keuze: 'alleenVastGezicht',
        gebruikers: [],
        personen: [],
        aanwezig: [],
      },
    }),
    daad('tom', 'POST', `/api/v1/beheer/accounts/${gebruiker['daan'] ?? ''}/registratie`, {
      ...{ soort: 'skj', nummer: '160012345', geldigTot: '2028-01-01' },
    }),
    na([stap('noor', 'GET', '/api/v1/portaal')], {
      wie: 'samira',
      verzoek: ([eigen]) => ({
        method: 'POST',
        url: `${pad}/wachten/${lees<{ vragen: { wachtId: string }[] }>(eigen).vragen?.[0]?.wachtId ?? '0'}/bevestigingen`,
        body: {
          ...{ stem: { soort: 'jeugdige', persoonId: noor }, antwoord: 'ja', woorden: 'Ja, hij kwam.' },
          op: '2027-01-12',
        },
      }),
    }),
    { ...stand, eerst: [], vooraf: [] },
    na([stand], voorbij),
    na([stand, voorbij], daarna('samira', overStand('heropening'), { body: { bron: 'Weer gezien.' } })),
    { ...geheim, eerst: [], vooraf: [] },
    na([geheim], stap('samira', 'GET', `${pad}/verblijfplaatsen`)),
    na(
      [geheim],
      daarna('samira', (id) => `${pad}/verblijfplaatsen/${id}/einde`, {
        ...{ body: { reden: 'Het mag weer bekend zijn.' }, versie: 1 },
      }),
    ),
  ];
}

interface Kijkregels {
  readonly regels: readonly {
    readonly id: string;
    readonly achtergehouden: readonly { readonly persoonId: string; readonly acties: readonly string[] }[];
  }[];
}

/** Linda asks about a line of the own page; who looked finds the question and answers. */
export function overKijkvragen(): readonly Daad[] {
  const eigen = stap('linda', 'GET', '/api/v1/portaal/raadplegingen');
  const vraag: Stap = {
    wie: 'linda',
    verzoek: ([antwoord]) => {
      const { regels = [] } = lees<{
        regels: { id: string; medewerker: string | null; handeling: string }[];
      }>(antwoord);
      const vanSamira = regels.find(
        ({ medewerker, handeling }) => medewerker?.startsWith('Samira') === true && handeling !== 'geweigerd',
      );
      const body = { regelId: vanSamira?.id ?? null, soort: 'waarom', tekst: 'Waarom keek u?' };
      return { method: 'POST', url: '/api/v1/portaal/kijkvragen', body };
    },
  };
  return [na([eigen], vraag), na([eigen, vraag], stap('samira', 'GET', '/api/v1/kijkvragen'))];
}

/** A line that is kept back is released, and taken back; an alarm is opened and closed. */
export function overHetLogboek(): readonly Daad[] {
  const log = stap('samira', 'GET', `${pad}/raadplegingen`);
  const vrij: Stap = {
    wie: 'samira',
    verzoek: ([antwoord]) => {
      const regels = lees<Kijkregels>(antwoord).regels ?? [];
      const [dicht] = regels.flatMap(({ id, achtergehouden }) =>
        achtergehouden
          .filter(({ acties }) => acties.includes('geefvrij'))
          .map(({ persoonId }) => ({ id, persoonId })),
      );
      return {
        ...{ method: 'POST', url: `${pad}/raadplegingen/vrijgaven` },
        body: {
          ...{ persoonId: dicht?.persoonId ?? '0', regelIds: [dicht?.id ?? '0'], reden: 'kanVeilig' },
          ...{ verteld: 'gesprek', gevaarGewogen: true },
        },
      };
    },
  };
  const alle = stap('petra', 'GET', '/api/v1/meekijkalarmen');
  const alarm = (antwoord: string | undefined) => {
    const lijst = JSON.parse(antwoord ?? '[]') as readonly {
      readonly id: string;
      readonly versie: number;
      readonly gezinId: string | null;
    }[];
    // About one family, not about a day of looking.
    return lijst.find(({ gezinId }) => gezinId !== null) ?? { id: '0', versie: 1 };
  };
  return [
    na([log], vrij),
    na([log, vrij], {
      wie: 'samira',
      verzoek: ([, antwoord]) => ({
        ...{ method: 'POST', url: `${pad}/raadplegingen/vrijgaven/${idUit(antwoord)}/terug`, versie: 1 },
      }),
    }),
    na([alle], {
      wie: 'petra',
      verzoek: ([lijst]) => ({ method: 'GET', url: `/api/v1/meekijkalarmen/${alarm(lijst).id}` }),
    }),
    na([alle], {
      wie: 'petra',
      verzoek: ([lijst]) => ({
        ...{ method: 'POST', url: `/api/v1/meekijkalarmen/${alarm(lijst).id}/sluiting` },
        versie: alarm(lijst).versie,
        body: { uitkomst: 'gesprekgehad', woorden: 'Besproken.' },
      }),
    }),
  ];
}
