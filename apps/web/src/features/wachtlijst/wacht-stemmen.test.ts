import { describe, expect, it } from 'vitest';
import type { Gezin } from '../gezin/contract.ts';
import { stemmenVoor } from './wacht-stemmen.ts';

const lid = (id: string, geboortedatum: string, overledenOp: string | null = null) => ({
  id,
  geboortedatum,
  overledenOp,
});
const relatie = (soort: string, van: string, naar: string, tot: string | null = null) => ({
  soort,
  van,
  naar,
  tot,
});
const gezin = {
  leden: [
    lid('noor', '2014-09-03'),
    lid('sem', '2019-05-21'),
    lid('linda', '1988-03-09'),
    lid('mark', '1985-06-30'),
    lid('ben', '1970-01-01'),
    lid('henk', '1950-01-01', '2019-05-05'),
  ],
  relaties: [
    relatie('ouder', 'linda', 'noor'),
    relatie('ouder', 'mark', 'noor'),
    relatie('ouder', 'linda', 'sem'),
    relatie('stiefouder', 'ben', 'sem'),
    relatie('pleegouder', 'henk', 'sem'),
    relatie('pleegouder', 'mark', 'sem', '2026-01-01'),
  ],
  veiligheidsstanden: [{ gevaarPersoonId: 'mark', voorPersoonId: null }],
} as unknown as Gezin;

describe('who may be asked whether help has begun', () => {
  it('is first the young person of twelve, and then a parent; the one danger comes from cannot be asked', () => {
    expect(stemmenVoor({ persoonId: 'noor' }, gezin, '2027-01-12')).toEqual([
      { persoonId: 'noor', soort: 'jeugdige', gevaar: false },
      { persoonId: 'linda', soort: 'ouder', gevaar: false },
      { persoonId: 'mark', soort: 'ouder', gevaar: true },
    ]);
  });

  it('is a parent or carer for a child of seven; nobody who died, nor whose care ended', () => {
    expect(stemmenVoor({ persoonId: 'sem' }, gezin, '2027-01-12')).toEqual([
      { persoonId: 'linda', soort: 'ouder', gevaar: false },
      { persoonId: 'ben', soort: 'verzorger', gevaar: false },
    ]);
  });

  it('is the child itself from the day it is twelve', () => {
    const voices = (dag: string) => stemmenVoor({ persoonId: 'noor' }, gezin, dag).map(({ soort }) => soort);
    expect(voices('2026-09-02')).not.toContain('jeugdige');
    expect(voices('2026-09-03')).toContain('jeugdige');
  });
});
