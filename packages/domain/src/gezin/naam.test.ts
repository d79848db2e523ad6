import { describe, expect, it } from 'vitest';
import { gezinsnaam, sorteernaam, weergavenaam } from './index.ts';

describe('a name on screen', () => {
  it('is the roepnaam with the surname, else the first given name', () => {
    expect(weergavenaam({ roepnaam: 'Linda', voorvoegsel: 'van', geslachtsnaam: 'Dalen' })).toBe(
      'Linda van Dalen',
    );
    expect(weergavenaam({ voornamen: 'Linda Maria', geslachtsnaam: 'Dalen' })).toBe('Linda Dalen');
    expect(weergavenaam({ geslachtsnaam: 'Dalen' })).toBe('Dalen');
  });
  it('says nothing when the register knows only a point', () => {
    expect(weergavenaam({ geslachtsnaam: '.' })).toBeUndefined();
    expect(weergavenaam({ voornamen: '.', voorvoegsel: 'van', geslachtsnaam: '.' })).toBeUndefined();
    expect(weergavenaam({ voornamen: 'Amina', geslachtsnaam: '.' })).toBe('Amina');
  });
  it('sorts under the surname, not under its voorvoegsel', () => {
    expect(sorteernaam({ roepnaam: 'Linda', voorvoegsel: 'van', geslachtsnaam: 'Dalen' })).toBe(
      'Dalen, Linda van',
    );
  });
});

it('names a family after its surnames, each once and with a capital', () => {
  const linda = { roepnaam: 'Linda', voorvoegsel: 'van', geslachtsnaam: 'Dalen' };
  const mark = { roepnaam: 'Mark', geslachtsnaam: 'Verhoeven' };
  expect(gezinsnaam([linda, mark, mark])).toBe('Van Dalen – Verhoeven');
  expect(gezinsnaam([{ geslachtsnaam: '.' }])).toBeUndefined();
});
