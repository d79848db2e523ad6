/** Deeds about growing up, with Noor seventeen and a half: a point, its change, who joins, what goes along, and its reading. */
import { idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

export function overOvergang({ persoon: { noor }, gebruiker }: Mensen): readonly Daad[] {
  const groot = [`update rondom.persoon set geboortedatum = '2009-07-12' where id = ${noor}`];
  const punt = stap('samira', 'POST', `${pad}/overgang/punten`, {
    ...{ persoonId: noor, onderwerp: 'wonen', afspraak: 'Een kamer zoeken.', doetJongere: true },
    ...{ uiterlijk: '2027-03-01', hulp: null },
  });
  const erbij = stap('samira', 'POST', `${pad}/overgang/ontvangers`, {
    ...{ persoonId: noor, gebruikerId: gebruiker['femke'], vanaf: '2027-01-12' },
  });
  const kies: Stap = {
    wie: 'noor',
    verzoek: ([ontvanger]) => ({
      ...{ method: 'POST', url: '/api/v1/portaal/overgang/keuzes' },
      body: { ontvangerId: idUit(ontvanger), stuk: 'plan', keuze: 'gaatmee' },
    }),
  };
  const wijzig: Stap = {
    wie: 'samira',
    verzoek: ([gemaakt]) => ({
      ...{ method: 'POST', url: `${pad}/overgang/punten/${idUit(gemaakt)}`, versie: 1 },
      body: { geregeld: true, bepaaldOp: null, vervolg: null },
    }),
  };
  const open: Stap = {
    wie: 'femke',
    verzoek: ([ontvanger]) => ({ method: 'GET', url: `/api/v1/overgang/ontvangen/${idUit(ontvanger)}` }),
  };
  return [
    na([], punt, groot),
    na([punt], wijzig, groot),
    na([], stap('samira', 'GET', `${pad}/overgang`), groot),
    na([], erbij, groot),
    na([erbij], kies, groot),
    na([erbij, kies], stap('femke', 'GET', '/api/v1/overgang/ontvangen'), groot),
    na([erbij, kies], open, groot),
    na([erbij], stap('noor', 'GET', '/api/v1/portaal/overgang'), groot),
  ];
}
