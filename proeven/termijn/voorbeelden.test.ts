import { describe, expect, it } from 'vitest';
import {
  computeTermijn,
  computeVerloop,
  isOpdrachtsoort,
  listTermijnsoorten,
  type Termijn,
  type Termijnvraag,
} from '@rondom/domain/termijn';
import { leesVoorbeelden, type Voorbeeld } from './lees.ts';

const voorbeelden = leesVoorbeelden();
const bestaande = voorbeelden.filter(({ uiterlijk }) => /^\d/.test(uiterlijk));

/** The steps that every explanation has; the examples name the others. */
const count = [
  'gebeurtenis',
  'gebeurtenisOm',
  'laatsteGebeurtenis',
  'geteldeDagen',
  'geteldeUren',
  'periode',
];

const questionOf = ({ soort, vanaf }: Voorbeeld): Termijnvraag => {
  if (typeof vanaf === 'string' || 'tijdstip' in vanaf) return { soort, vanaf };
  if (!isOpdrachtsoort(soort)) throw new Error(`${soort} starts with one event`);
  return { soort, vanaf };
};

const verloopOf = (voorbeeld: Voorbeeld) => computeVerloop(questionOf(voorbeeld), voorbeeld);

/** The clock as it started, or as it stands after what happened to it. */
function compute(voorbeeld: Voorbeeld): Termijn {
  const { verlengingen, opschortingen } = voorbeeld;
  if (verlengingen.length + opschortingen.length === 0) return computeTermijn(questionOf(voorbeeld));
  const verloop = verloopOf(voorbeeld);
  if (!verloop.ok) throw new Error(`refused: ${verloop.refusals.map(({ kind }) => kind).join()}`);
  return verloop.value.termijn;
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
  it('refuses what the law does not allow, and says why', () => {
    const refused = voorbeelden.filter(({ uiterlijk }) => uiterlijk === 'geweigerd');
    expect(refused.length).toBeGreaterThan(10);
    for (const voorbeeld of refused)
      expect(verloopOf(voorbeeld), `line ${voorbeeld.regel}`).toMatchObject({
        refusals: [{ kind: voorbeeld.ziet[0] }],
      });
  });
  it('names the weekday as the calendar has it', () => {
    for (const { dag, uiterlijk, regel } of bestaande)
      expect(dag, `line ${regel}`).toBe(
        weekdays[new Date(`${uiterlijk.slice(0, 10)}T12:00:00Z`).getUTCDay()],
      );
  });
  it('leaves no clock of the register without an example', () => {
    const covered = new Set(voorbeelden.map(({ soort }) => soort));
    expect(listTermijnsoorten().filter((soort) => !covered.has(soort))).toEqual([]);
  });
  it('are at least three hundred, of which no two ask the same', () => {
    expect(voorbeelden.length).toBeGreaterThanOrEqual(300);
    const asked = voorbeelden.map(({ soort, vanaf, verlengingen, opschortingen }) =>
      JSON.stringify([soort, vanaf, verlengingen, opschortingen]),
    );
    expect(new Set(asked).size).toBe(voorbeelden.length);
  });
  it('says of every example which text decides it, or that the reading is our own', () => {
    const source = /^(eigen|(BW 1|BJw|Jw|Rv|Wmo|UbWmo|Wth|Atw|Btj|Bjj|Rjj|Awb|AVG|Regeling)[ :])/;
    expect(voorbeelden.filter(({ bron }) => !source.test(bron)).map(({ regel }) => regel)).toEqual([]);
  });
});
