import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { onveiligheidVan, sorteerOnveilig, type Onveiliggezin } from './sorteer-onveilig.ts';

const van = (gezin: string, antwoorden: Onveiliggezin['antwoorden'], rest: Partial<Onveiliggezin> = {}) => ({
  gezin,
  antwoorden,
  acuutSinds: undefined,
  sinds: getPlainDate('2027-01-04'),
  ...rest,
});
const acuut = { acuutSinds: getPlainDate('2027-01-11') };

describe('safety of a family', () => {
  it.each([
    [[], 'nietBekend'],
    [['ja', 'nietBekend'], 'nietBekend'],
    [['ja', 'nee'], 'onveilig'],
    [['ja', 'tenDele'], 'tenDele'],
    [['ja', 'ja'], 'veilig'],
  ] as const)('with %j for its children it is %s', (antwoorden, verwacht) => {
    expect(onveiligheidVan(van('1', antwoorden))).toBe(verwacht);
  });

  it('is acute when danger was handed over, and still unknown when nobody asked', () => {
    expect(onveiligheidVan(van('1', ['ja'], acuut))).toBe('acuut');
    expect(onveiligheidVan(van('1', [], acuut))).toBe('nietBekend');
  });

  it('puts unknown above acute, acute above unsafe, and who was joined longest ago first', () => {
    const rijen = [
      van('veilig', ['ja']),
      van('onveilig', ['nee']),
      van('acuut', ['ja'], acuut),
      van('onbekend', []),
      van('onbekend en ouder', [], { sinds: getPlainDate('2026-12-01') }),
    ];
    expect(sorteerOnveilig(rijen).map(({ gezin }) => gezin)).toEqual([
      'onbekend en ouder',
      'onbekend',
      'acuut',
      'onveilig',
      'veilig',
    ]);
  });
});
