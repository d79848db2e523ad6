import { gezinsnaam } from '@rondom/domain/gezin';
import { delenVan } from '../sjablonen/naamdelen.ts';
import type { Gezinsjabloon } from '../sjablonen/vorm.ts';
import { teamnamen, teamVan, type Teamgemeente } from '../teams.ts';
import { createSchrijver, type Schrijver } from './schrijver.ts';

/** In Arnhem the people of the story work too. */
export const plaatsenIn = (team: Teamgemeente): number => (team === 'Arnhem' ? 5 : teamnamen(team).nu.length);

/** Samira's: her day is that of the story, so nothing else of hers is about to happen or waits. */
export const isSamira = (team: string, plaats: number): boolean => team === 'Arnhem' && plaats === 3;

/** What was given out so far: names, numbers of meldingen, work, and the sentences of everybody who writes. */
export class Stand {
  readonly bezet = new Set<string>();
  readonly gezinsnamen = new Set<string>();
  readonly nummers = new Set<string>();
  private readonly last = new Map<string, number>();
  private readonly pennen = new Map<string, Schrijver>();

  constructor(metDeHand: readonly Gezinsjabloon[]) {
    // The family of the story is Samira's too.
    this.tel('Arnhem', 3);
    for (const { gemeente, vast, gesloten, maatregel, ouders, kinderen } of metDeHand) {
      if (gesloten === undefined) this.tel(teamVan(gemeente), vast.at(-1)?.[1] ?? 0);
      if (maatregel?.jeugdbeschermer) this.tel(maatregel.gi, maatregel.jeugdbeschermer[0]);
      for (const { naam } of [...ouders, ...kinderen]) this.bezet.add(naam);
      this.gezinsnamen.add(gezinsnaam([...ouders, ...kinderen].map(delenVan)) ?? '');
    }
  }

  tel(waar: string, plaats: number): void {
    this.last.set(`${waar} ${plaats}`, (this.last.get(`${waar} ${plaats}`) ?? 0) + 1);
  }

  /** Who has least to do. */
  minst(waar: string, plaatsen: number): number {
    const lasten = Array.from({ length: plaatsen }, (_, at) => this.last.get(`${waar} ${at}`) ?? 0);
    return lasten.indexOf(Math.min(...lasten));
  }

  pen(team: string, plaats: number): Schrijver {
    const naam = `${team} ${plaats}`;
    const pen = this.pennen.get(naam) ?? createSchrijver();
    this.pennen.set(naam, pen);
    return pen;
  }
}
