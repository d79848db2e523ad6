import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { isAannemelijk, type GenoemdAls } from './aannemelijk.ts';
import { leesGeboorte } from './geboortevraag.ts';

const dag = getPlainDate('2027-01-12');
type Rol = GenoemdAls['rol'];
const kan = (rol: Rol, leeftijd: string, geboortedatum: string | null): boolean =>
  isAannemelijk({ rol, geboren: leesGeboorte(leeftijd, dag).geboren }, geboortedatum, dag);

describe('somebody who is known is not proposed', () => {
  it.each<[string, Rol, string, string]>([
    ['as a parent, when she is a toddler', 'ouder', '', '2025-04-02'],
    ['as a parent, the day before turning twelve', 'ouder', '', '2015-01-13'],
    ['as a parent, when only a year is known and that is too late', 'ouder', '', '2016'],
    ['as a child, on the day of turning 23', 'kind', '', '2004-01-12'],
    ['as a child, when only a year is known and that is too early', 'kind', '', '2003'],
    ['as a child of 7, when four', 'kind', '7 jaar', '2022-01-13'],
    ['as a child of 7, when ten', 'kind', '7 jaar, groep 4', '2017-01-12'],
    ['as a neighbour of 60, when 35', 'ander', '60 jaar', '1991-05-05'],
  ])('%s', (_, rol, leeftijd, geboortedatum) => {
    expect(kan(rol, leeftijd, geboortedatum)).toBe(false);
  });
});

describe('somebody who is known may be the one who was named', () => {
  it.each<[string, Rol, string, string | null]>([
    ['as a parent, on the day of turning twelve', 'ouder', '', '2015-01-12'],
    ['as a parent, when only a year is known that leaves it open', 'ouder', '', '2015'],
    ['as a child, the day before turning 23', 'kind', '', '2004-01-13'],
    ['as a child, when only a year is known that leaves it open', 'kind', '', '2004-00-00'],
    ['as a child of 7, on the day of turning five', 'kind', '7 jaar', '2022-01-12'],
    ['as a child of 7, the day before turning ten', 'kind', '7 jaar', '2017-01-13'],
    ['as a child of 7, when nothing is known of the birth', 'kind', '7 jaar', null],
    ['as a child of 7, when the birth was not recorded', 'kind', '7 jaar', '0000-00-00'],
    ['as another, at any age', 'ander', '', '2025-04-02'],
    ['as a child, with a date that was told wrong', 'kind', '21-05-2019', '2015-05-21'],
  ])('%s', (_, rol, leeftijd, geboortedatum) => {
    expect(kan(rol, leeftijd, geboortedatum)).toBe(true);
  });
});
