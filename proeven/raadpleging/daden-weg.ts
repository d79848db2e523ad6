/** Deeds of the ladder and of another way: asked, answered, permitted under a number, started, learned. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

const weg = {
  ...{
    nodig: 'Hulp thuis',
    hindernis: 'contract',
    hindernisTekst: 'Geen contract',
    toestaat: 'regiodirecteur',
  },
  ...{ kostenCent: null, wie: '', eindOp: null },
};
const start = {
  ...{ op: '2027-01-12', wie: 'Een hulpverlener', papierenUiterlijk: '2027-01-20' },
  grond: { soort: 'plicht', plicht: 'jeugdwet261b' },
};

export const overDeLadder = ({ persoon: { noor } }: Mensen): readonly Daad[] => {
  const vraag = {
    functie: 'advies',
    trede: 'regionaal',
    vraag: 'Wie begint?',
    persoonId: noor,
    wachtId: null,
  };
  const gevraagd = stap('samira', 'POST', `${pad}/expertvragen`, vraag);
  const bij = (wie: string, rest: string, body?: unknown, versie?: number): Stap => ({
    wie,
    verzoek: ([antwoord]) => ({
      ...{ method: 'POST', url: rest.replace('{id}', idUit(antwoord)) },
      ...(body === undefined ? {} : { body }),
      ...(versie === undefined ? {} : { versie }),
    }),
  });
  const overleg = {
    ...{
      op: '2027-01-12',
      aanwezigen: [{ naam: 'Een expert', organisatie: 'Expertteam' }],
      gezinErbij: true,
    },
    ...{ vraag: 'Wie begint?', uitkomst: 'Morgen', gebieden: [] },
  };
  const zelf = stap('noor', 'POST', '/api/v1/portaal/expertvragen', { vraag: 'Wie helpt?', vertel: true });
  return [
    daad('samira', 'POST', `${pad}/expertvragen`, vraag),
    na([gevraagd], stap('samira', 'GET', `${pad}/expertvragen`)),
    na([gevraagd], stap('jelle', 'GET', '/api/v1/expertvragen')),
    na([gevraagd], bij('samira', `${pad}/expertvragen/{id}/terug`, undefined, 1)),
    na([gevraagd], bij('samira', `${pad}/expertvragen/{id}/overleggen`, overleg)),
    na(
      [gevraagd],
      bij('jelle', '/api/v1/expertvragen/{id}/antwoord', { antwoord: 'Ja', gebieden: [], gevaar: false }, 1),
    ),
    na([gevraagd], bij('jelle', '/api/v1/expertvragen/{id}/uitstap', undefined, 1)),
    daad('noor', 'POST', '/api/v1/portaal/expertvragen', { vraag: 'Wie helpt?', vertel: true }),
    na([zelf], stap('noor', 'GET', '/api/v1/portaal/expertvragen')),
    na([zelf], bij('noor', '/api/v1/portaal/expertvragen/{id}/terug', undefined, 1)),
  ];
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
const zoek: Stap = {
  wie: 'samira',
  verzoek: ([pagina]) => ({
    method: 'POST',
    url: `${pad}/wachten/${wachtUit(pagina)}/anderewegen`,
    body: weg,
  }),
};
/** A step of the way that was just looked for. */
const verder = (
  wie: string,
  rest: string,
  versie: number,
  body?: unknown,
  method: 'POST' | 'PUT' = 'POST',
): Stap => ({
  wie,
  verzoek: ([, gezocht]) => ({
    ...{ method, url: rest.replace('{id}', idUit(gezocht)), versie },
    ...(body === undefined ? {} : { body }),
  }),
});

export const overDeWeg = (): readonly Daad[] => {
  const een = `${pad}/anderewegen/{id}`;
  const gestart = verder('samira', `${een}/start`, 1, start);
  const rond = verder('samira', `${een}/papieren`, 2);
  const besluit = { mag: true, reden: 'Het kan niet wachten.' };
  const voorstel: Stap = {
    wie: 'jelle',
    verzoek: ([, , gevraagd]) => ({
      ...{ method: 'POST', url: `/api/v1/expertvragen/${idUit(gevraagd)}/andereweg`, body: weg },
    }),
  };
  const vraagBijWacht: Stap = {
    wie: 'samira',
    verzoek: ([pagina]) => ({
      ...{ method: 'POST', url: `${pad}/expertvragen` },
      body: {
        functie: 'advies',
        trede: 'regionaal',
        vraag: 'Wie?',
        persoonId: null,
        wachtId: wachtUit(pagina),
      },
    }),
  };
  return [
    na([open], zoek),
    na([open, zoek], stap('samira', 'GET', `${pad}/anderewegen`)),
    na([open, zoek], stap('hanneke', 'GET', '/api/v1/anderewegen')),
    na([open, zoek], verder('samira', een, 1, weg, 'PUT')),
    na([open, zoek], verder('hanneke', '/api/v1/anderewegen/{id}/besluit', 1, besluit)),
    na([open, zoek], gestart),
    na([open, zoek], verder('samira', `${een}/stop`, 1, { reden: 'Toch niet nodig.' })),
    na([open, zoek, gestart], rond),
    na([open, zoek, gestart, rond], verder('samira', `${een}/geleerd`, 3, { geleerd: 'Het kan snel.' })),
    na([open, vraagBijWacht, vraagBijWacht], voorstel),
    na([stap('hanneke', 'GET', '/api/v1/bord')], stap('hanneke', 'GET', '/api/v1/bord/K-2207/andereweg')),
    na([stap('hanneke', 'GET', '/api/v1/bord')], stap('hanneke', 'POST', '/api/v1/bord/K-2207/andereweg')),
    na([], {
      wie: 'hanneke',
      verzoek: () => ({ method: 'GET', url: '/api/v1/ladder' }),
    }),
    na([stap('hanneke', 'GET', '/api/v1/ladder')], {
      wie: 'hanneke',
      verzoek: ([ladder]) => {
        const { regios = [] } = JSON.parse(ladder ?? '{}') as {
          readonly regios?: readonly { readonly id: string }[];
        };
        const regioId = regios[0]?.id ?? '0';
        return {
          ...{ method: 'POST', url: '/api/v1/ladder' },
          body: { regioId, trede: 'regionaal', werkdagen: 8, geldigVanaf: '2027-02-01' },
        };
      },
    }),
  ];
};
