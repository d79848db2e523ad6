import { describe, expect, it } from 'vitest';
import { getPlainDate as day } from '../kern/index.ts';
import { computeTermijn, isWerkdagIn, maakKader, wettelijkKader, type ExtraVersie } from './index.ts';

const plan = (vanaf: string, kader = wettelijkKader) =>
  computeTermijn({ soort: 'planwettelijk', vanaf: day(vanaf) }, kader);

const zevenWeken: ExtraVersie = {
  soort: 'planwettelijk',
  aantal: 7,
  eenheid: 'weken',
  richting: 'vooruit',
  teltVanaf: 'dagNa',
  einde: 'handelen',
  atw: 'ja',
  geldigVanaf: day('2028-01-01'),
  bron: 'Jeugdwet art. 4.1.3 lid 5, nieuw',
  bronstatus: 'nietNagekeken',
};

describe('a clock counted with what a manager added', () => {
  it('shifts for a free day that was added, and no clock counted by the law alone does', () => {
    const kader = maakKader({ vrijeDagen: [{ dag: day('2027-02-15') }] });
    expect(plan('2027-01-04', kader).uiterlijk).toBe('2027-02-16');
    expect(plan('2027-01-04').uiterlijk).toBe('2027-02-15');
  });
  it('does not shift for a day that is free no longer', () => {
    const kader = maakKader({ werkdagen: [day('2026-12-25')] });
    expect(plan('2026-11-13', kader)).toMatchObject({ uiterlijk: '2026-12-25' });
    expect(isWerkdagIn(kader.kalender)(day('2026-12-26'))).toBe(false);
  });
  it('keeps the reason the law gives a day that was added twice', () => {
    const kader = maakKader({ vrijeDagen: [{ dag: day('2026-12-25') }] });
    expect(kader.kalender.findVrijeDag(day('2026-12-25'))).toBe('eersteKerstdag');
  });
  it('still says that a decree is not known, unless the year was entered', () => {
    const codes = (kader = wettelijkKader) => plan('2029-03-01', kader).stappen.map(({ code }) => code);
    expect(codes()).toContain('gelijkgesteldeDagenOnbekend');
    expect(codes(maakKader({ vrijeDagen: [{ dag: day('2029-05-11') }] }))).not.toContain(
      'gelijkgesteldeDagenOnbekend',
    );
    expect(codes(maakKader({ besluitjaren: [2029] }))).not.toContain('gelijkgesteldeDagenOnbekend');
    expect(codes(maakKader({ vrijeDagen: [{ dag: day('2029-05-11') }], besluitjaren: [] }))).toContain(
      'gelijkgesteldeDagenOnbekend',
    );
  });
});

describe('a version that a manager added', () => {
  const kader = maakKader({ versies: [zevenWeken] });
  it('counts for events from its first day and leaves the days before alone', () => {
    expect(plan('2027-12-31', kader)).toMatchObject({ uiterlijk: '2028-02-11', bronstatus: 'wet2026' });
    expect(plan('2028-01-03', kader)).toMatchObject({ uiterlijk: '2028-02-21', bron: zevenWeken.bron });
  });
  it('gives way again after its last day', () => {
    const tijdelijk = maakKader({ versies: [{ ...zevenWeken, geldigTot: day('2028-07-01') }] });
    expect(plan('2028-07-03', tijdelijk).bronstatus).toBe('wet2026');
  });
  it('gives way to a younger one, in whatever order they were entered', () => {
    const jonger = { ...zevenWeken, aantal: 8, geldigVanaf: day('2028-06-01') };
    for (const versies of [
      [zevenWeken, jonger],
      [jonger, zevenWeken],
    ]) {
      expect(plan('2028-06-05', maakKader({ versies })).uiterlijk).toBe('2028-07-31');
      expect(plan('2028-05-31', maakKader({ versies })).uiterlijk).toBe('2028-07-19');
    }
  });
  it('touches no other clock', () => {
    const other = { soort: 'planvanafmaatregel', vanaf: day('2028-01-03') } as const;
    expect(computeTermijn(other, kader)).toEqual(computeTermijn(other));
  });
});
