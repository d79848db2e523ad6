import { describe, expect, it } from 'vitest';
import { medewerkerId } from '../regio/index.ts';
import {
  decideWordAdviseur,
  decideWordOnderzoeker,
  type BandMetGezin,
  type EerdereBand,
} from './word-onderzoeker.ts';

const wouter = medewerkerId('11');
const ander = medewerkerId('12');
const raad = 'raadvoordekinderbescherming';

const outcome = (banden: readonly BandMetGezin[], organisatiesoort = raad) => {
  const decided = decideWordOnderzoeker(banden, { medewerker: wouter, organisatiesoort });
  return decided.ok
    ? 'mag'
    : decided.refusals.map((refusal) => ('band' in refusal ? refusal.band : refusal.kind)).join('+');
};
const van = (...banden: EerdereBand[]) => banden.map((band) => ({ medewerker: wouter, band }));

describe('who may examine a family for the Raad', () => {
  it.each([
    ['helped', van('hielp'), 'hielp'],
    ['reported', van('meldde'), 'meldde'],
    ['did the triage', van('deedTriage'), 'deedTriage'],
    ['advised in a safety team', van('adviseerde'), 'adviseerde'],
    ['helped twice', van('hielp', 'hielp'), 'hielp'],
    ['helped and reported', van('meldde', 'hielp'), 'hielp+meldde'],
    ['did all three', van('hielp', 'meldde', 'deedTriage'), 'hielp+meldde+deedTriage'],
  ])('not somebody who %s', (_wat, banden, verwacht) => {
    expect(outcome(banden)).toBe(verwacht);
  });

  it.each(['lokaalteam', 'veiligthuis', 'gecertificeerdeinstelling', 'gemeente'])(
    'not somebody of another organisation: %s',
    (soort) => {
      expect(outcome([], soort)).toBe('nietVanDeRaad');
      expect(outcome(van('hielp'), soort)).toBe('nietVanDeRaad+hielp');
    },
  );

  it('somebody of the Raad who never stood around this family', () => {
    expect(outcome([])).toBe('mag');
    expect(outcome([{ medewerker: ander, band: 'hielp' }])).toBe('mag');
  });
});

describe('who may advise on a family in a safety team', () => {
  it.each([
    ['who ever examined it for the Raad', [wouter], false],
    ['somebody else', [ander], true],
    ['anybody, where nobody examined', [], true],
  ])('%s', (_, onderzochten, mag) => {
    expect(decideWordAdviseur(onderzochten, wouter).ok).toBe(mag);
  });
});
