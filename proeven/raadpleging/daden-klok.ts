/** Deeds around one clock: a request comes in, its clock stands still, runs again, is made longer and is done. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

const url = `${pad}/termijnen`;
const aanvraag = (soort: string, persoonId: string) =>
  stap('samira', 'POST', url, { soort, persoonId, op: '2027-01-04' });

/** What is done with the clock that the first step began. */
const metKlok = (method: 'GET' | 'POST' | 'PUT', deur: string, body?: unknown, versie = 1): Stap => ({
  wie: 'samira',
  verzoek: ([eerste]) => ({
    ...{ method, url: `${url}/${idUit(eerste)}/${deur}` },
    ...(body === undefined ? {} : { body, versie }),
  }),
});

export function overKlokken({ persoon: { noor, linda } }: Mensen): readonly Daad[] {
  const wmo = aanvraag('beschikkingwmo', noor);
  const stil = metKlok('POST', 'opschortingen', {
    ...{ reden: 'aanvullingGevraagd', op: '2027-01-05', woorden: 'Het formulier mist een blad.' },
  });
  return [
    daad('samira', 'POST', url, { soort: 'beschikkingjeugdhulp', persoonId: noor, op: '2027-01-04' }),
    na([wmo], stil),
    na([wmo, stil], metKlok('PUT', 'hervatting', { op: '2027-01-11' }, 2)),
    na([wmo], metKlok('GET', 'proef?op=2027-01-05&reden=aanvullingGevraagd')),
    na([wmo], metKlok('PUT', 'klaar', { op: '2027-01-11' })),
    na(
      [aanvraag('inzagedossierjeugdhulp', linda)],
      metKlok('POST', 'verlengingen', {
        ...{ aantal: 1, eenheid: 'maanden', woorden: 'Er zijn veel stukken.' },
        ...{ verteldAan: linda, verteldOp: '2027-01-11' },
      }),
    ),
  ];
}
