/** Deeds about the rules of clocks: of no family, and in the log all the same. */
import { daad, idUit, na, stap, type Daad } from './stappen.ts';

const url = '/api/v1/regelwijzigingen';
const dag = { dag: '2027-03-01', wat: 'vrij', bron: 'Koninklijk besluit', reden: 'Het besluit is er' };

export function overRegels(): readonly Daad[] {
  const klaar = stap('tom', 'POST', `${url}/kalenderdagen`, dag);
  return [
    daad('tom', 'POST', `${url}/kalenderdagen`, dag),
    daad('samira', 'GET', '/api/v1/termijnregels/planwettelijk/uitkomst?vanaf=2027-01-04'),
    daad('tom', 'POST', `${url}/termijnversies`, {
      ...{ soort: 'planwettelijk', geldigVanaf: '2027-07-01', aantal: 4, eenheid: 'weken', atw: 'ja' },
      ...{ bron: 'Jeugdwet', bronstatus: 'nietNagekeken', reden: 'De wet wijzigt' },
    }),
    na([klaar], {
      wie: 'tom',
      verzoek: ([eerste]) => ({ method: 'GET', url: `${url}/${idUit(eerste)}/voorbeeld` }),
    }),
    na([klaar], {
      wie: 'tom',
      verzoek: ([eerste]) => ({
        ...{ method: 'POST', url: `${url}/${idUit(eerste)}/bevestiging`, body: { verplaatst: 0 }, versie: 1 },
      }),
    }),
    na([klaar], {
      wie: 'tom',
      verzoek: ([eerste]) => ({
        ...{ method: 'POST', url: `${url}/${idUit(eerste)}/intrekking`, versie: 1 },
      }),
    }),
  ];
}
