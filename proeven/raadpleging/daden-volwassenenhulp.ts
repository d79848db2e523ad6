/**
 * Deeds of help for adults: Samira asks the mental health worker of Mark, who takes part, says no, or steps out; debt help
 * keeps actions, a record and the kindcheck for Linda.
 */
import { idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

const basis = `${pad}/volwassenenhulp`;
/** The yes comes first: asked, answered, and only then asked to take part. */
const derde = (wie: string, url: string, versie: number): Stap => ({
  wie,
  verzoek: (eerder) => ({ method: 'POST', url: url.replace('{id}', idUit(eerder[2])), versie }),
});

export function overVolwassenenhulp({
  persoon: { mark },
  gebruiker,
  organisatie,
  hulp,
}: Mensen): readonly Daad[] {
  const gevraagd = stap('samira', 'POST', `${pad}/toestemmingen`, {
    ...{ geverId: mark, overId: mark, ontvangerId: organisatie['ggz'], doel: 'planmaken' },
    ...{ soorten: ['jeugdhulp'], situatie: 'vrijwillig', totEnMet: '2027-06-30', hoe: 'portaal' },
    aanwezigIds: [],
  });
  const ja: Stap = {
    wie: 'mark',
    verzoek: ([antwoord]) => ({
      ...{ method: 'POST', url: `/api/v1/portaal/toestemmingen/${idUit(antwoord)}/antwoord` },
      ...{ body: { antwoord: 'ja' }, versie: 1 },
    }),
  };
  const vraag = stap('samira', 'POST', basis, {
    ...{ persoonId: mark, organisatieId: organisatie['ggz'], gebruikerId: gebruiker['femke'] },
    totEnMet: '2027-06-01',
  });
  const eerst = [gevraagd, ja];
  const bij = '/api/v1/volwassenenhulp/{id}';
  const aan = derde('femke', `${bij}/aanname`, 1);
  const eigen = `${basis}/${hulp.id}`;
  const uitgestapt = stap('yara', 'POST', `/api/v1/volwassenenhulp/${hulp.id}/uitstap`, undefined, 1);
  const check = { kinderen: 'ja', veilig: 'zorg', stap: 'overleg', signaal: '', gezegdOp: null };
  return [
    na(eerst, vraag),
    na([], stap('samira', 'GET', basis)),
    na([], stap('samira', 'GET', `${basis}/keuze`)),
    na(eerst, stap('samira', 'GET', `${basis}/grond?naar=${organisatie['ggz'] ?? '0'}&over=${mark}`)),
    na([...eerst, vraag], stap('femke', 'GET', '/api/v1/volwassenenhulp')),
    na([...eerst, vraag], derde('samira', `${basis}/{id}/terug`, 1)),
    na([...eerst, vraag], aan),
    na([...eerst, vraag], derde('femke', `${bij}/weigering`, 1)),
    na([...eerst, vraag, aan], derde('femke', `${bij}/uitstap`, 2)),
    na([], stap('yara', 'GET', '/api/v1/volwassenenhulp')),
    na([], stap('yara', 'GET', `${eigen}/blad`)),
    na([], stap('yara', 'POST', `${eigen}/acties`, { tekst: 'De brief nabellen.', uiterlijk: '2027-01-28' })),
    na(
      [],
      stap('yara', 'POST', `${eigen}/acties/${hulp.actie}/stand`, {
        stand: 'nietgedaan',
        reden: 'Te vroeg.',
      }),
    ),
    na([], stap('yara', 'GET', `${eigen}/aantekeningen`)),
    na([], stap('yara', 'POST', `${eigen}/aantekeningen`, { tekst: 'Gebeld.' })),
    na([], stap('yara', 'POST', `${eigen}/collegas`, { gebruikerId: gebruiker['timo'] })),
    na([uitgestapt], stap('yara', 'GET', '/api/v1/volwassenenhulp/eerder')),
    na([uitgestapt], stap('yara', 'GET', `/api/v1/volwassenenhulp/${hulp.id}/dossier`)),
    na([], stap('yara', 'GET', `${eigen}/kindchecks`)),
    na([], stap('yara', 'POST', `${eigen}/kindchecks`, { ...check, delen: 'eigen' })),
  ];
}
