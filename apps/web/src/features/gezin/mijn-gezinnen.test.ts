import { describe, expect, it } from 'vitest';
import type { MijnGezin } from './contract.ts';
import { eersteDatum, groepeer, past } from './mijn-gezinnen.ts';

const gezin = (naam: string, rest: Partial<MijnGezin> = {}): MijnGezin => ({
  id: naam,
  naam,
  geslotenOp: null,
  relatie: 'vastgezicht',
  vanaf: '2026-02-13',
  maatregelTot: null,
  eersteTermijnSoort: null,
  eersteTermijnUiterlijk: null,
  eersteTermijnStatus: null,
  afspraakOp: null,
  afspraakSoort: null,
  kinderenOpBord: 0,
  nieuweWoorden: 0,
  acuutSinds: null,
  huishoudens: [],
  ...rest,
});
const plan = (dag: string) => ({ eersteTermijnSoort: 'planwettelijk', eersteTermijnUiterlijk: dag });

describe('the families of a worker', () => {
  it('stand with danger first, then by their first date, then by name; what is closed stands apart', () => {
    const { gevraagd, eigen, gesloten } = groepeer([
      gezin('Zonder datum'),
      gezin('Later', plan('2027-02-15')),
      gezin('Eerder', { afspraakOp: '2027-01-14T14:30:00Z', afspraakSoort: 'bezoek' }),
      gezin('Gevaar', { acuutSinds: '2027-01-12' }),
      gezin('Gevraagd', { relatie: 'team' }),
      gezin('Klaar', { geslotenOp: '2026-06-01' }),
    ]);
    expect(eigen.map(({ naam }) => naam)).toEqual(['Gevaar', 'Eerder', 'Later', 'Zonder datum']);
    expect(gevraagd.map(({ naam }) => naam)).toEqual(['Gevraagd']);
    expect(gesloten.map(({ naam }) => naam)).toEqual(['Klaar']);
  });

  it('have as first date the clock or the appointment, whichever comes first', () => {
    const visit = { afspraakOp: '2027-01-14T14:30:00Z', afspraakSoort: 'bezoek' };
    expect(eersteDatum(gezin('x', { ...visit, ...plan('2027-01-27') }))?.wat).toBe('afspraak');
    expect(eersteDatum(gezin('x', { ...visit, ...plan('2027-01-04') }))?.wat).toBe('termijn');
    expect(eersteDatum(gezin('x'))).toBeUndefined();
  });

  it.each([
    ['ver', true],
    ['dalen ver', true],
    ['noor', true],
    ['YIL', false],
    ['erhoeven', false],
    ['', true],
  ])('typing "%s" finds Van Dalen – Verhoeven: %s', (zoek, found) => {
    const noor = gezin('Van Dalen – Verhoeven', {
      huishoudens: [{ namen: ['Linda', 'Noor'], adresGeheim: true }],
    });
    expect(past(noor, zoek)).toBe(found);
  });

  it('are found without the accents of a name', () => {
    expect(past(gezin('Yılmaz – Coşkun'), 'cos')).toBe(true);
  });
});
