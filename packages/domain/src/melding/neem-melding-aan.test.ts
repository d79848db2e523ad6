import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { decideNeemMeldingAan, waarnemingMaximum, type NeemMeldingAan } from './index.ts';

const vandaag = getPlainDate('2027-01-12');
const aMelding = (over: Partial<NeemMeldingAan> = {}): NeemMeldingAan => ({
  melder: { soort: 'burger' },
  waarneming: { gehoord: 'Ik mag niet zeggen waar ik woon.' },
  personen: [{ rol: 'kind', leeftijdOfGeboorte: '7 jaar' }],
  acuut: false,
  ...over,
});
const kinds = (over: Partial<NeemMeldingAan>) => {
  const outcome = decideNeemMeldingAan(aMelding(over), vandaag);
  return outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.kind);
};

describe('taking in a melding', () => {
  it('accepts a citizen without a name who heard one thing about one child', () => {
    expect(decideNeemMeldingAan(aMelding(), vandaag)).toMatchObject({
      ok: true,
      value: { status: 'ontvangen', ontvangenOp: '2027-01-12', eerstBellen: [] },
    });
  });
  it.each(['gezien', 'gehoord', 'gedacht'] as const)('needs no more than what was %s', (veld) => {
    expect(kinds({ waarneming: { [veld]: 'Hij huilt elke ochtend.' } })).toEqual([]);
  });
  it('keeps the words as they were written', () => {
    const gehoord = '  Ik mag niet zeggen\nwaar ik woon. ';
    expect(decideNeemMeldingAan(aMelding({ waarneming: { gehoord } }), vandaag)).toMatchObject({
      value: { waarneming: { gehoord } },
    });
  });
  it('tells to call first when somebody is in danger now', () => {
    expect(decideNeemMeldingAan(aMelding({ acuut: true }), vandaag)).toMatchObject({
      value: { eerstBellen: ['112', 'veiligThuis'] },
    });
  });
  it('refuses a melding in which nothing was seen, heard or thought', () => {
    expect(kinds({ waarneming: { gezien: ' ', gehoord: '' } })).toEqual(['waarnemingOntbreekt']);
  });
  it('refuses a melding about nobody', () => {
    expect(kinds({ personen: [{ rol: 'kind' }] })).toEqual(['niemandGenoemd']);
  });
  it('refuses a text that no person wrote', () => {
    expect(kinds({ waarneming: { gedacht: 'x'.repeat(waarnemingMaximum + 1) } })).toEqual([
      'waarnemingTeLang',
    ]);
  });
  it('asks a professional for function and organisation, both at once', () => {
    expect(kinds({ melder: { soort: 'professional', functie: '', organisatie: ' ' } })).toEqual([
      'functieOntbreekt',
      'organisatieOntbreekt',
    ]);
    expect(
      kinds({ melder: { soort: 'professional', functie: 'leerkracht', organisatie: 'De Wilg' } }),
    ).toEqual([]);
  });
});
