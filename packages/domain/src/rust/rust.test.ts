import { describe, expect, it } from 'vitest';
import { listBerichten, stilAanBegin, type Rustkeuze } from './index.ts';

const wachtend = { aantal: 2, acuut: 1 };
const keuze = (wijze: Rustkeuze['wijze']): Rustkeuze => ({ wijze, tijd: '09:00' });
const soorten = (...gegeven: Parameters<typeof listBerichten>) =>
  listBerichten(...gegeven).map(({ soort }) => soort);

describe('quiet', () => {
  it('is how it begins: nobody hears anything who did not ask for it', () => {
    expect(soorten(stilAanBegin, wachtend, [], '23:59')).toEqual([]);
  });

  it('stays quiet before the time of own choice, where nothing waits, and after the message of the day', () => {
    expect(soorten(keuze('dagelijks'), wachtend, [], '08:59')).toEqual([]);
    expect(soorten(keuze('dagelijks'), { aantal: 0, acuut: 0 }, [], '09:00')).toEqual([]);
    expect(soorten(keuze('dagelijks'), wachtend, ['dagelijks'], '09:00')).toEqual([]);
  });

  it('tells a missed safety check at any hour, once a day, and only to who asked for it', () => {
    expect(soorten(keuze('ookacuut'), wachtend, [], '03:00')).toEqual(['acuut']);
    expect(soorten(keuze('ookacuut'), wachtend, ['acuut'], '03:00')).toEqual([]);
    expect(soorten(keuze('dagelijks'), wachtend, [], '09:00')).toEqual(['dagelijks']);
  });
});
