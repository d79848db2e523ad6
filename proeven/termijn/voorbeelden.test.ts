import { describe, expect, it } from 'vitest';
import { computeTermijn, isOpdrachtsoort, type Termijn } from '@rondom/domain/termijn';
import { leesVoorbeelden, type Voorbeeld } from './lees.ts';

const voorbeelden = leesVoorbeelden();
const bestaande = voorbeelden.filter(({ uiterlijk }) => uiterlijk !== 'bestaatniet');

/** The steps that every explanation has; the examples name the others. */
const count = ['gebeurtenis', 'gebeurtenisOm', 'laatsteGebeurtenis', 'geteldeDagen', 'geteldeUren', 'periode'];

function compute({ soort, vanaf }: Voorbeeld): Termijn {
  if (typeof vanaf === 'string' || 'tijdstip' in vanaf) return computeTermijn({ soort, vanaf });
  if (!isOpdrachtsoort(soort)) throw new Error(`${soort} starts with one event`);
  return computeTermijn({ soort, vanaf });
}

const told = ({ stappen }: Termijn): string[] =>
  [...new Set(stappen.map((stap): string => stap.code))].filter((code) => !count.includes(code)).sort();

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The last day, or where a clock ends at an hour that hour on the clock in Amsterdam. */
const endOf = ({ moment, uiterlijk }: Termijn): string =>
  moment === undefined ? uiterlijk : clock.format(new Date(moment)).replace(' ', 'T');

const weekdays = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];

describe(`${voorbeelden.length} worked examples of clocks`, () => {
  process.stdout.write(`worked examples of clocks: ${voorbeelden.length}\n`);

  it.each(bestaande.map((voorbeeld) => ({ ...voorbeeld, op: JSON.stringify(voorbeeld.vanaf) })))(
    'line $regel: $soort from $op is $uiterlijk: $uitleg',
    (voorbeeld) => {
      const termijn = compute(voorbeeld);
      expect({ ruw: termijn.ruweDatum, uiterlijk: endOf(termijn), ziet: told(termijn) }).toEqual({
        ruw: voorbeeld.ruw,
        uiterlijk: voorbeeld.uiterlijk,
        ziet: [...voorbeeld.ziet].sort(),
      });
    },
  );

  it('counts no clock on a day on which it did not exist', () => {
    const missing = voorbeelden.filter(({ uiterlijk }) => uiterlijk === 'bestaatniet');
    expect(missing.length).toBeGreaterThan(2);
    for (const voorbeeld of missing) expect(() => compute(voorbeeld), voorbeeld.uitleg).toThrow(RangeError);
  });
  it('names the weekday as the calendar has it', () => {
    for (const { dag, uiterlijk, regel } of bestaande)
      expect(dag, `line ${regel}`).toBe(weekdays[new Date(`${uiterlijk.slice(0, 10)}T12:00:00Z`).getUTCDay()]);
  });
  it('says of every example which text decides it, or that the reading is our own', () => {
    const source = /^(eigen|(BW 1|BJw|Jw|Rv|Wmo|UbWmo|Wth|Atw|Btj|Bjj|Rjj|Awb|AVG|Regeling)[ :])/;
    expect(voorbeelden.filter(({ bron }) => !source.test(bron)).map(({ regel }) => regel)).toEqual([]);
  });
});
