import { wieiswaarvanvragen } from '@rondom/taal/schermen/wieiswaarvanvragen';
import { describe, expect, it } from 'vitest';
import type { Vraag } from './use-wieiswaarvan.ts';
import { zoekVragen } from './zoek.ts';

const vragen = Object.keys(wieiswaarvanvragen.nl).map(
  (code) =>
    ({ code, gebied: 'hulp', onderwerp: null, taken: [], leeg: false, delen: [] }) as unknown as Vraag,
);
const vind = (zoek: string, taal: 'nl' | 'en' = 'nl') =>
  zoekVragen(vragen, zoek, ({ code }) => {
    const { titel, zoek: ander } = wieiswaarvanvragen[taal][code];
    return `${titel} ${ander}`;
  }).map(({ code }) => code);

describe('a question is found in plain words', () => {
  it.each([
    ['deurwaarder', ['schulden']],
    ['PASPOORT', ['paspoort']],
    ['omgang', ['oudersoneens', 'contact']],
    ['uit huis', ['huisverbod', 'uithuisplaatsing', 'contact']],
    ['spijbelen', ['leerplicht']],
    ['bloedtransfusie weigeren', ['behandelinggeweigerd']],
    ['blijf van mijn lijf', ['opvang']],
    ['gezagsbeëindigende', ['gezagbeeindigen']],
  ])('%s', (zoek, codes) => {
    expect(vind(zoek)).toEqual(codes);
  });

  it('nothing typed leaves the whole list, and a word that is nowhere leaves nothing', () => {
    expect(vind('  ')).toHaveLength(vragen.length);
    expect(vind('kwantumfysica')).toEqual([]);
  });

  it('in English too', () => {
    expect(vind('passport', 'en')).toEqual(['paspoort']);
  });
});
