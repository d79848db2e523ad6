import { addDays } from '@rondom/domain/kern';
import type { Persoonopgave } from '../bouw.ts';
import type { Jeugdhulpregio } from '../gemeenten.ts';
import { anker } from '../kalender.ts';
import {
  kiesAchternaam,
  kiesHerkomst,
  kiesVoornaam,
  type Achternaam,
  type Geslacht,
  type Herkomst,
  type Levensfase,
} from './namen.ts';
import type { Reeks } from './reeks.ts';

const jaar = 365;

/** A side of a family: where its names come from, and its surname. */
export interface Tak {
  readonly herkomst: Herkomst;
  readonly achternaam: Achternaam;
}

export interface Mensenmaker {
  /** A new side; of a couple the other one often comes from the same part of the world. */
  tak(naast?: Tak): Tak;
  /** Somebody of so many days old at the anchor. */
  mens(tak: Tak, geslacht: Geslacht, fase: Levensfase, dagenOud: number): Persoonopgave;
  geslacht(): Geslacht;
  /** Ages in days of so many children at home, the eldest first. */
  kinderleeftijden(aantal: number): number[];
  /** A parent of somebody of so many days old. */
  ouderVan(dagenOud: number, jongste?: number, oudste?: number): number;
}

interface Bron {
  /** Feeds names, and nothing else. */
  readonly namen: Reeks;
  /** Feeds who there are and how old they are. */
  readonly samenstelling: Reeks;
  readonly streek: Jeugdhulpregio;
  readonly stad: boolean;
  /** Full names that were given before: nobody of the demo is called as another. */
  readonly bezet: Set<string>;
}

export function createMensenmaker({ namen, samenstelling, streek, stad, bezet }: Bron): Mensenmaker {
  const naamVoor = (tak: Tak, geslacht: Geslacht, fase: Levensfase): string => {
    const voornaam = (): string => kiesVoornaam(namen, tak.herkomst, geslacht, fase);
    for (let poging = 0; poging < 60; poging += 1) {
      // When all first names of a surname are given out, some have two.
      const naam = `${voornaam()}${poging < 30 ? '' : ` ${voornaam()}`}|${tak.achternaam[geslacht]}`;
      if (bezet.has(naam)) continue;
      bezet.add(naam);
      return naam;
    }
    throw new RangeError('the names have run out');
  };
  /** Of some adults the day or the month was never told. */
  const geborenOp = (dagenOud: number, fase: Levensfase): string => {
    const dag = addDays(anker, -dagenOud);
    const bekend = fase === 'kind' ? 1 : samenstelling.deel();
    return bekend < 0.01 ? dag.slice(0, 4) : bekend < 0.025 ? dag.slice(0, 7) : dag;
  };
  return {
    tak: (naast) => {
      const herkomst = naast !== undefined && namen.kans(0.85) ? naast.herkomst : kiesHerkomst(namen, stad);
      return { herkomst, achternaam: kiesAchternaam(namen, herkomst, streek) };
    },
    mens: (tak, geslacht, fase, dagenOud) => ({
      naam: naamVoor(tak, geslacht, fase),
      geslacht,
      geboren: geborenOp(dagenOud, fase),
    }),
    geslacht: () => (samenstelling.kans(0.5) ? 'man' : 'vrouw'),
    kinderleeftijden: (aantal) => {
      const ruimte = Math.max(400, 6400 - (aantal - 1) * 950);
      const leeftijden = [samenstelling.tussen(25, ruimte)];
      while (leeftijden.length < aantal) {
        const erbij = samenstelling.kans(0.03) ? 0 : samenstelling.tussen(360, 1350);
        const volgende = (leeftijden[0] ?? 0) + erbij;
        if (volgende > 6440) break;
        leeftijden.unshift(volgende);
      }
      return leeftijden;
    },
    ouderVan: (dagenOud, jongste = 20, oudste = 37) =>
      dagenOud + samenstelling.tussen(jongste * jaar, oudste * jaar),
  };
}
