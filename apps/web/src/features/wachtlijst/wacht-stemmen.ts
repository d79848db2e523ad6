import type { Gezin, Wacht } from '../gezin/contract.ts';
import { leeftijdOp } from '../gezin/leeftijd.ts';

export type Stemsoort = 'jeugdige' | 'ouder' | 'pleegouder' | 'verzorger';

/** Somebody of the family who could say whether help has begun. */
export interface Stem {
  readonly persoonId: string;
  readonly soort: Stemsoort;
  /** A danger for this child comes from this person: asking would not be safe. */
  readonly gevaar: boolean;
}

const ALS: Readonly<Record<string, Stemsoort>> = {
  ouder: 'ouder',
  pleegouder: 'pleegouder',
  stiefouder: 'verzorger',
};
const YOUNGEST_VOICE = 12;

/** The young person from twelve first, then parents, foster parents and carers. The API decides. */
export function stemmenVoor(wacht: Pick<Wacht, 'persoonId'>, gezin: Gezin, vandaag: string): Stem[] {
  const { leden, relaties, veiligheidsstanden } = gezin;
  const child = leden.find(({ id }) => id === wacht.persoonId);
  const age = child?.geboortedatum == null ? undefined : leeftijdOp(child.geboortedatum, vandaag);
  const self = age?.soort === 'jaren' && age.jaren >= YOUNGEST_VOICE;
  const isDanger = (persoonId: string) =>
    veiligheidsstanden.some(
      ({ gevaarPersoonId, voorPersoonId }) =>
        gevaarPersoonId === persoonId && (voorPersoonId === null || voorPersoonId === wacht.persoonId),
    );
  const grownUps = relaties.flatMap(({ van, naar, soort, tot }): Stem[] => {
    const als = ALS[soort];
    const here = leden.some(({ id, overledenOp }) => id === van && overledenOp === null);
    if (als === undefined || naar !== wacht.persoonId || !here || (tot !== null && tot <= vandaag)) return [];
    return [{ persoonId: van, soort: als, gevaar: isDanger(van) }];
  });
  const own: Stem[] = self ? [{ persoonId: wacht.persoonId, soort: 'jeugdige', gevaar: false }] : [];
  return [...own, ...grownUps];
}
