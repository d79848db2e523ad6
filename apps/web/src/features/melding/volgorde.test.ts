import { describe, expect, it } from 'vitest';
import { dagenTot, gedaan, wachtend } from './volgorde.ts';

const melding = (id: string, over: Partial<Parameters<typeof wachtend>[0][number]> = {}) => ({
  id,
  acuut: false,
  status: 'ontvangen' as const,
  uiterlijk: '2027-01-18',
  ontvangenOp: '2027-01-12T07:12:00Z',
  beoordeeldOp: null,
  ...over,
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the order of the meldingen', () => {
  it('puts danger now above an earlier day', () => {
    const list = [melding('eerder', { uiterlijk: '2027-01-13' }), melding('acuut', { acuut: true })];
    expect(ids(wachtend(list))).toEqual(['acuut', 'eerder']);
  });

  it('works on what is due first, then on what came first', () => {
    const list = [
      melding('laat'),
      melding('vroeg', { ontvangenOp: '2027-01-12T06:00:00Z' }),
      melding('eerst', { uiterlijk: '2027-01-14' }),
    ];
    expect(ids(wachtend(list))).toEqual(['eerst', 'vroeg', 'laat']);
  });

  it('keeps what cannot be judged yet among what waits, and what is done apart', () => {
    const list = [
      melding('nogNiet', { status: 'nogNietTeBeoordelen' }),
      melding('klaar', { status: 'afgerond', beoordeeldOp: '2027-01-11' }),
      melding('later', { status: 'afgerond', beoordeeldOp: '2027-01-12' }),
    ];
    expect(ids(wachtend(list))).toEqual(['nogNiet']);
    expect(ids(gedaan(list))).toEqual(['later', 'klaar']);
  });

  it('counts the days that are left, also across the change of the clock', () => {
    expect(dagenTot('2027-01-12', '2027-01-18')).toBe(6);
    expect(dagenTot('2027-03-27', '2027-03-29')).toBe(2);
    expect(dagenTot('2027-01-12', '2027-01-10')).toBe(-2);
  });
});
