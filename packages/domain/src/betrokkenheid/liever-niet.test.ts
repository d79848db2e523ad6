import { describe, expect, it } from 'vitest';
import { decideLieverNiet, lieverNietSoorten, type LieverNietFeiten } from './liever-niet.ts';

type Wie = NonNullable<LieverNietFeiten['wie']>;
const zeg = (wie: Partial<Wie>, isGevaar = false, reden = 'Ik ken hem van de voetbal.') =>
  decideLieverNiet({ wie: { soort: 'vervanger', grond: undefined, ...wie }, isGevaar }, reden);

describe('somebody whom the family would rather not have there', () => {
  it.each(lieverNietSoorten)('goes at once as %s while no law puts him there', (soort) => {
    expect(zeg({ soort })).toEqual({ ok: true, value: { gevolg: 'stopt' } });
  });

  it.each([
    ['uitvoerder', 'maatregel', 'Jeugdwet 3.2 lid 1'],
    ['onderzoeker', 'onderzoek', 'Jeugdwet 3.1 lid 1'],
    ['triage', 'veiligthuis', 'Wmo 2015 4.1.1 lid 2'],
    ['meedenkvraag', 'maatregel', 'Jeugdwet 3.2 lid 1'],
    ['veiligheidsteam', 'veiligthuis', 'Wmo 2015 4.1.1 lid 2'],
    ['veiligheidsteam', 'maatregel', 'Jeugdwet 3.2 lid 1'],
  ] as const)('stays as %s by %s, and the law is named', (soort, grond, artikel) => {
    expect(zeg({ soort, grond })).toEqual({ ok: true, value: { gevolg: 'blijft', grond, artikel } });
  });

  it.each(['vervanger', 'duogezicht', 'veiligheidsteam'] as const)(
    'is talked about first when who is the danger refuses the %s of those in danger',
    (soort) => expect(zeg({ soort }, true)).toMatchObject({ value: { gevolg: 'bespreek' } }),
  );

  it('goes at once when it is a question about himself, danger or not', () => {
    expect(zeg({ soort: 'meedenkvraag' }, true)).toMatchObject({ value: { gevolg: 'stopt' } });
  });
});

describe('what is not taken', () => {
  it('is a no without a why', () => {
    expect(zeg({}, false, ' \n ')).toEqual({ ok: false, refusals: [{ kind: 'lieverNietRedenOntbreekt' }] });
  });

  it('is a no to somebody who is not there any more', () => {
    expect(decideLieverNiet({ wie: undefined, isGevaar: false }, 'weg')).toEqual({
      ok: false,
      refusals: [{ kind: 'lieverNietIsWeg' }],
    });
  });
});
