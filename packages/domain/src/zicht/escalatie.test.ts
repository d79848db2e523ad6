import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate } from '../kern/index.ts';
import { isVeiligheidOnbekend, listEscalatie, listGemis, type Zichtfeiten } from './escalatie.ts';

const dag = getPlainDate;
const wachtSinds = dag('2027-01-04');
const gekeken = (volgendeOp: string, zonderOogSinds?: string): Zichtfeiten => ({
  wachtSinds,
  zicht: {
    volgendeOp: dag(volgendeOp),
    zonderOogSinds: zonderOogSinds === undefined ? undefined : dag(zonderOogSinds),
  },
});
const stappen = (feiten: Zichtfeiten, today: string) =>
  listEscalatie(feiten, dag(today)).map(({ reden, trede, op, wie }) => [reden, trede, op, wie.join()]);

describe('a look that was missed', () => {
  it('is nothing on its last day itself', () => {
    expect(stappen(gekeken('2027-01-11'), '2027-01-11')).toEqual([]);
  });

  it('reminds the watcher and who leads him the day after, and nobody else', () => {
    expect(stappen(gekeken('2027-01-11'), '2027-01-12')).toEqual([
      ['checkGemist', 1, '2027-01-12', 'wachter,teamleider'],
    ]);
  });

  it('climbs one step each next working day, to the director of the region', () => {
    expect(stappen(gekeken('2027-01-11'), '2027-01-20')).toEqual([
      ['checkGemist', 1, '2027-01-12', 'wachter,teamleider'],
      ['checkGemist', 2, '2027-01-13', 'leiding'],
      ['checkGemist', 3, '2027-01-14', 'regiodirecteur'],
    ]);
  });

  it('waits for Monday where the next working day is one', () => {
    expect(stappen(gekeken('2027-01-14'), '2027-01-17')).toHaveLength(1);
    expect(stappen(gekeken('2027-01-14'), '2027-01-18')).toHaveLength(2);
  });

  it('makes what was last seen unknown from the second step on', () => {
    const onbekend = (today: string) =>
      isVeiligheidOnbekend(listEscalatie(gekeken('2027-01-11'), dag(today)));
    expect([onbekend('2027-01-12'), onbekend('2027-01-13')]).toEqual([false, true]);
  });

  it('gives the same steps again, and never fewer on a later day', () => {
    for (let n = 0; n < 30; n += 1) {
      const today = addDays(dag('2027-01-01'), n);
      const nu = listEscalatie(gekeken('2027-01-11'), today);
      const later = listEscalatie(gekeken('2027-01-11'), addDays(today, 1));
      expect(later.slice(0, nu.length)).toEqual(nu);
    }
  });
});

describe('a watcher who left', () => {
  it('is told the same day, to who led him and to who is in charge', () => {
    expect(stappen(gekeken('2027-01-20', '2027-01-12'), '2027-01-12')).toEqual([
      ['zonderOog', 1, '2027-01-12', 'teamleider,leiding'],
    ]);
    expect(stappen(gekeken('2027-01-20', '2027-01-12'), '2027-01-13')[1]).toEqual([
      'zonderOog',
      2,
      '2027-01-13',
      'regiodirecteur',
    ]);
  });

  it('leaves a missed look behind as well', () => {
    expect(
      listGemis(gekeken('2027-01-11', '2027-01-08'), dag('2027-01-12')).map(({ reden }) => reden),
    ).toEqual(['zonderOog', 'checkGemist']);
  });
});

describe('a child for whom nobody was named', () => {
  it('is told to who is in charge after one working day, then to the region', () => {
    const niemand = { wachtSinds: dag('2027-01-08') };
    expect(stappen(niemand, '2027-01-11')).toEqual([]);
    expect(stappen(niemand, '2027-01-12')).toEqual([['nietGenoemd', 1, '2027-01-12', 'leiding']]);
    expect(stappen(niemand, '2027-01-13').map(([, trede]) => trede)).toEqual([1, 2]);
  });
});
