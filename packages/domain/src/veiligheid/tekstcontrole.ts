import type { Geheim, Geheimsoort } from './geheim.ts';
import { naampatronen, type Naampatroon } from './geheimpatroon.ts';
import { schrijftBijna, tekstwoorden, type Tekstwoord } from './tekstwoorden.ts';

/** A secret found in a text: where it stands in the text as it was typed, and what it is. Never the secret itself. */
export interface Vindplek {
  readonly van: number;
  /** Exclusive. */
  readonly tot: number;
  readonly soort: Geheimsoort;
}

/**
 * Where a text gives away a secret of the family. Forgiving towards how people type: capitals, accents, spaces and
 * hyphens, a shortened street, one wrong sign in a long name, a number in any notation. Only whole words count, so
 * that "de wilgen" is not the school De Wilg.
 * @source Jeugdwet art. 7.3.10 (the privacy of another person); Wet BRP art. 2.59 (geheimhouding)
 */
export function vindGeheimen(tekst: string, geheimen: readonly Geheim[]): Vindplek[] {
  const woorden = tekstwoorden(tekst);
  const plekken = geheimen.flatMap((geheim) => {
    if (geheim.soort === 'telefoon') return vindNummer(tekst, geheim.tekst);
    if (geheim.soort === 'postcode') return vindPostcode(tekst, geheim.tekst);
    return naampatronen(geheim).flatMap((patroon) => vindNaam(woorden, patroon));
  });
  return ontdubbel(plekken);
}

/** Whether these words, written as one, are the name. */
function isNaam(aaneen: string, eerste: Tekstwoord, patroon: Naampatroon): boolean {
  if (patroon.metHoofdletter && !eerste.hoofdletter) return false;
  const vormen = [patroon.aaneen, ...patroon.staarten.map((staart) => patroon.aaneen + staart)];
  return vormen.some((vorm) => (patroon.metTypefout ? schrijftBijna(aaneen, vorm) : aaneen === vorm));
}

function vindNaam(woorden: readonly Tekstwoord[], patroon: Naampatroon): Vindplek[] {
  return woorden.flatMap((eerste, plek) => {
    let aaneen = '';
    for (let laatste = plek; laatste < woorden.length; laatste += 1) {
      const woord = woorden[laatste];
      if (woord === undefined) return [];
      aaneen += woord.woord;
      if (aaneen.length > patroon.aaneen.length + 3) return [];
      if (isNaam(aaneen, eerste, patroon)) {
        const tot = patroon.soort === 'straat' ? totEnMetNummer(woorden, laatste) : woord.tot;
        return [{ van: eerste.van, tot, soort: patroon.soort }];
      }
    }
    return [];
  });
}

/** A house number after the street is marked with it. */
function totEnMetNummer(woorden: readonly Tekstwoord[], straat: number): number {
  const nummer = woorden[straat + 1];
  const einde = woorden[straat]?.tot ?? 0;
  return nummer !== undefined && /^\d{1,5}[a-z]?$/.test(nummer.woord) && nummer.van - einde <= 2
    ? nummer.tot
    : einde;
}

function vindPostcode(tekst: string, postcode: string): Vindplek[] {
  const delen = /([1-9]\d{3})\W*([a-z]{2})/i.exec(postcode);
  if (delen === null) return [];
  const vorm = new RegExp(`(?<![\\p{L}\\p{N}])${delen[1]}[\\s.\\-–]*${delen[2]}(?![\\p{L}\\p{N}])`, 'giu');
  return [...tekst.matchAll(vorm)].map((gevonden) => ({
    van: gevonden.index,
    tot: gevonden.index + gevonden[0].length,
    soort: 'postcode',
  }));
}

/** What a telephone number is without the way to dial it from here or abroad. */
function abonnee(nummer: string): string {
  const cijfers = nummer.replaceAll(/\D/g, '');
  const zonder = /^(?:00310?|310?(?=\d{9}$)|0)/.exec(cijfers)?.[0] ?? '';
  const kern = cijfers.slice(zonder.length);
  // Of a mobile number the 6 is often left out: "0000 7314".
  return kern.length === 9 && kern.startsWith('6') ? kern.slice(1) : kern;
}

/** Digits with what people put between them: a space, a full stop, a hyphen, a bracket, a slash. */
const cijferreeks = /[+(]?\d(?:[\s.\-–—()/]{0,3}\d)*/g;

function vindNummer(tekst: string, nummer: string): Vindplek[] {
  const gezocht = abonnee(nummer);
  if (gezocht.length < 7) return [];
  return [...tekst.matchAll(cijferreeks)].flatMap((reeks) => {
    const cijferplekken = [...reeks[0].matchAll(/\d/g)];
    const cijfers = cijferplekken.map(([cijfer]) => cijfer).join('');
    const begin = cijfers.indexOf(gezocht);
    if (begin === -1) return [];
    const laatste = cijferplekken[begin + gezocht.length - 1]?.index ?? 0;
    return [{ van: reeks.index, tot: reeks.index + laatste + 1, soort: 'telefoon' as const }];
  });
}

/** In the order of the text; what stands inside another find is said once. */
function ontdubbel(plekken: readonly Vindplek[]): Vindplek[] {
  const opVolgorde = plekken.toSorted((a, b) => a.van - b.van || b.tot - a.tot);
  return opVolgorde.filter(
    (plek, nummer) =>
      !opVolgorde.slice(0, nummer).some((eerder) => eerder.van <= plek.van && eerder.tot >= plek.tot),
  );
}
