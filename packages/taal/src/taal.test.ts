import { describe, expect, it } from 'vitest';
import {
  count,
  countInWords,
  formatDate,
  formatDays,
  formatOnvolledigeDatum,
  formatTime,
  dayOf,
  joinNames,
  monthsBetween,
  monthsInWords,
  relativeDay,
  schermen,
  zinnen,
} from './index.ts';

describe('a day in words', () => {
  it('is written short, long and with its weekday, in both languages', () => {
    expect(formatDate('nl', '2026-12-28')).toBe('28 december');
    expect(formatDate('nl', '2026-12-28', 'kort')).toBe('28 dec');
    expect(formatDate('nl', '2026-12-28', 'metWeekdag')).toBe('maandag 28 december');
    expect(formatDate('nl', '2026-12-28', 'weekdagKort')).toBe('ma 28 dec');
    expect(formatDate('en', '2026-12-28', 'metWeekdag', { metJaar: true })).toBe('Monday 28 December 2026');
    expect(formatDate('nl', '2027-03-01', 'kort')).toBe('1 mrt');
  });
  it('names the month once in a row of days', () => {
    const days = ['2026-12-30', '2026-12-31', '2027-01-04'].map((datum) => ({ datum }));
    expect(formatDays('nl', days)).toBe('wo 30, do 31 dec, ma 4 jan');
    expect(formatDays('nl', days, { zonderMaand: true })).toBe('wo 30, do 31 dec, ma 4 jan');
    expect(formatDays('nl', days.slice(0, 2), { zonderMaand: true })).toBe('wo 30, do 31');
  });
  it('shows of a partly unknown date only what is certain', () => {
    expect(formatOnvolledigeDatum('nl', '1967-02-30')).toBe('februari 1967 (dag onbekend)');
    expect(formatOnvolledigeDatum('nl', '1967-02')).toBe('februari 1967 (dag onbekend)');
    expect(formatOnvolledigeDatum('en', '1967')).toBe('1967 (day and month unknown)');
    expect(formatOnvolledigeDatum('nl', '1967-00-00')).toBe('1967 (dag en maand onbekend)');
    expect(formatOnvolledigeDatum('nl', '0000')).toBe('datum onbekend');
    expect(formatOnvolledigeDatum('nl', '2014-09-03')).toBe('3 september 2014');
  });
});

describe('time as people here live it', () => {
  it('is the clock of the Netherlands, in winter and in summer', () => {
    expect(formatTime('nl', '2027-01-12T14:41:00Z')).toBe('15.41');
    expect(formatTime('en', '2027-07-12T13:41:00Z')).toBe('15:41');
    expect(dayOf('2027-01-11T23:30:00Z')).toBe('2027-01-12');
  });
  it('says vandaag, gisteren or the weekday, and a year only when it is another one', () => {
    const today = '2027-01-12';
    expect(relativeDay('nl', '2027-01-12', today)).toBe('vandaag');
    expect(relativeDay('nl', '2027-01-11', today)).toBe('gisteren');
    expect(relativeDay('nl', '2027-01-14', today)).toBe('donderdag');
    expect(relativeDay('en', '2027-01-08', today)).toBe('Friday');
    expect(relativeDay('nl', '2026-12-28', today)).toBe('28 december 2026');
    expect(relativeDay('nl', '2027-02-15', today)).toBe('15 februari');
  });
  it('rounds a span to the nearest month', () => {
    expect(monthsBetween('2026-02-13', '2027-01-12')).toBe(11);
    expect(monthsBetween('2025-11-11', '2027-01-12')).toBe(14);
    expect(monthsInWords('nl', 11)).toBe('elf maanden');
    expect(monthsInWords('en', 1)).toBe('one month');
    expect(monthsInWords('nl', 0)).toBe('minder dan een maand');
  });
});

describe('counts and names', () => {
  it('agree in number', () => {
    expect(count('nl', 1, 'dagen')).toBe('1 dag');
    expect(count('en', 14, 'dagen')).toBe('14 days');
    expect(countInWords('nl', 5, 'werkdagen')).toBe('vijf werkdagen');
    expect(countInWords('nl', 2, 'jaren')).toBe('twee jaar');
    expect(countInWords('en', 20, 'weken')).toBe('20 weeks');
  });
  it('join as in speech', () => {
    expect(joinNames('nl', ['Linda'])).toBe('Linda');
    expect(joinNames('nl', ['Linda', 'Noor', 'Sem'])).toBe('Linda, Noor en Sem');
    expect(joinNames('en', ['Linda', 'Noor'])).toBe('Linda and Noor');
    expect(joinNames('nl', [])).toBe('');
  });
});

type Tree = { readonly [key: string]: unknown };
const paths = (tree: Tree, at = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? paths(value as Tree, `${at}${key}.`) : [`${at}${key}`],
  );

describe('the catalogue', () => {
  it('has every sentence in both languages, none empty', () => {
    expect(Object.keys(schermen).length).toBeGreaterThan(0);
    for (const texts of Object.values(schermen)) {
      expect(paths(texts.en)).toEqual(paths(texts.nl));
      expect(JSON.stringify(texts)).not.toContain('""');
    }
  });
  it('gives one language by room', () => {
    expect(zinnen('nl').algemeen.knop.bewaar).toBe('Bewaar');
    expect(zinnen('en').algemeen.knop.bewaar).toBe('Save');
    expect(zinnen('nl').algemeen.fout.verbindingMetTekst).toBe(
      'Uw tekst is bewaard. De verbinding viel weg. Probeer opnieuw.',
    );
  });
});
