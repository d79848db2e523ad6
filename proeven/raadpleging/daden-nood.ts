/** Deeds in which one answer opens the next door: an emergency look and its review, the register, a report. */
import { storyBsn } from '../../apps/demo/src/brp-stand-in/index.ts';
import type { Verzoek } from '../kanarie/deuren.ts';
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

const lees = <T>(antwoord: string | undefined): Partial<T> => JSON.parse(antwoord ?? '{}') as Partial<T>;

/** Iris looks in an emergency; who leads her judges it. */
export function overNood({ gebruiker }: Mensen): readonly Daad[] {
  const aangemeld = ['update platform.sessie set aangemeld_op = clock_timestamp()'];
  const leider = 'leider-van-iris';
  const woorden = 'De buren hoorden geschreeuw.';
  const begin = stap('iris', 'POST', `${pad}/noodkijk`, { reden: 'acuteonveiligheid', woorden });
  const beoordeel: Stap = {
    wie: leider,
    verzoek: ([kijk]) => ({
      method: 'POST',
      url: `/api/v1/noodkijken/${idUit(kijk)}/beoordeling`,
      body: { oordeel: 'nietterecht', gezinszin: 'Er is naar u gekeken. Dat was niet nodig.' },
      versie: 1,
    }),
  };
  const einde = stap('iris', 'POST', `${pad}/noodkijk/einde`);
  const alle = stap(leider, 'GET', '/api/v1/noodkijken');
  const dienst = stap(leider, 'POST', '/api/v1/rooster', {
    ...{ medewerkerId: gebruiker['iris'], regioId: '1' },
    ...{ van: '2027-01-13T18:00:00.000Z', tot: '2027-01-14T06:00:00.000Z' },
  });
  const metId = (wie: string, method: Verzoek['method'], url: (id: string) => string): Stap => ({
    wie,
    verzoek: ([eerste]) => ({ method, url: url(idUit(eerste)) }),
  });
  const opgeheven: Stap = {
    wie: leider,
    verzoek: ([, , , lijst]) => {
      const [eerste] = lees<{ beperkingen: { id: string }[] }>(lijst).beperkingen ?? [];
      return { method: 'POST', url: `/api/v1/noodkijken/beperkingen/${eerste?.id ?? '0'}/opheffing` };
    },
  };
  return [
    na([], begin, aangemeld),
    na([begin], einde, aangemeld),
    na([begin], stap('iris', 'GET', pad), aangemeld),
    na([begin], stap('iris', 'GET', `${pad}/spoedkaart`), aangemeld),
    na([begin], stap('iris', 'GET', `${pad}/spoedkaart/1/adres`), aangemeld),
    na([begin], stap('iris', 'GET', '/api/v1/noodkijken/mijn'), aangemeld),
    na(
      [begin],
      metId(leider, 'GET', (id) => `/api/v1/noodkijken/${id}`),
      aangemeld,
    ),
    na([begin, einde], beoordeel, aangemeld),
    na([begin, einde, beoordeel, alle], opgeheven, aangemeld),
    daad('iris', 'POST', '/api/v1/spoedkaart/zoek', { vraag: 'Verhoeven 03-09-2014' }),
    { ...dienst, eerst: [], vooraf: [] },
    na(
      [dienst],
      metId(leider, 'DELETE', (id) => `/api/v1/rooster/${id}`),
    ),
  ];
}

/** What hangs on an answer just given: taking over from the register, asking how a report stands. */
export function naEenAntwoord(): readonly Daad[] {
  const vraagBrp = stap('samira', 'POST', `${pad}/brpbevragingen`, { bsn: storyBsn.noor, over: 'jeugdige' });
  const melding = stap('samira', 'POST', '/api/v1/meldingen', {
    formuliersleutel: '6f0c1f3e-0d58-4f7c-9c2e-2d2b8f1c7a11',
    melder: { soort: 'burger' },
    waarneming: { gezien: 'Een kind alleen buiten.' },
    personen: [{ rol: 'kind', naam: 'onbekend' }],
    acuut: false,
  });
  return [
    na([vraagBrp], {
      wie: 'samira',
      verzoek: ([antwoord]) => {
        const { leden = [] } = lees<{ leden: { sleutel: string; rol: string }[] }>(antwoord);
        const personen = leden.slice(0, 1).map(({ sleutel, rol }) => ({ sleutel, rol }));
        return { method: 'POST', url: `${pad}/brpovername`, body: { personen } };
      },
    }),
    { ...melding, eerst: [], vooraf: [] },
    na([melding], {
      wie: 'samira',
      verzoek: ([antwoord]) => {
        const { nummer, code } = lees<{ nummer: string; code: string }>(antwoord);
        return { method: 'POST', url: '/api/v1/meldingen/stand', body: { nummer, code } };
      },
    }),
  ];
}
