import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '@rondom/domain/kern';
import { computeRegel, isWerkdag, maakKader, type Termijnversie } from '@rondom/domain/termijn';
import { dagen, regels, telElkeDag, werkdagenTussen, type Geteld, type Regelgroep } from './dagen.ts';

/** The first counted day, by the words of the rule. */
const firstDay = (regel: Termijnversie, vanaf: PlainDate): PlainDate => {
  if (regel.teltVanaf === 'dagZelf') return vanaf;
  return addDays(vanaf, regel.richting === 'terug' ? -1 : 1);
};

/** The days for which something is not so; none is what every test asks. */
const against = (counted: readonly Geteld[], holds: (one: Geteld, at: number) => boolean): PlainDate[] =>
  counted.filter((one, at) => !holds(one, at)).map(({ vanaf }) => vanaf);

/** Atw art. 2 speaks of a term of at least three days. */
const atLeastThreeDays = ({ aantal, eenheid }: Termijnversie): boolean =>
  (eenheid !== 'dagen' && eenheid !== 'werkdagen') || aantal >= 3;

const acts = (group: Regelgroep): boolean =>
  group.regel.einde === 'handelen' && group.regel.richting === 'vooruit';

describe.each(regels)('every day of 2015–2045: $namen', { timeout: 30_000 }, (group) => {
  const { regel } = group;
  const counted = telElkeDag(group);

  it('is never due earlier because the event came later', () => {
    expect(
      against(counted, ({ uiterlijk }, at) => at === 0 || uiterlijk >= (counted[at - 1]?.uiterlijk ?? '')),
    ).toEqual([]);
  });

  it.runIf(regel.richting === 'terug')(
    'is never later than counted back, and always before the event',
    () => {
      expect(
        against(counted, ({ vanaf, ruweDatum, uiterlijk }) => uiterlijk <= ruweDatum && ruweDatum < vanaf),
      ).toEqual([]);
    },
  );

  it.runIf(regel.einde === 'vervalt')('lapses on the day counted, free or not', () => {
    expect(against(counted, ({ ruweDatum, uiterlijk }) => uiterlijk === ruweDatum)).toEqual([]);
  });

  it.runIf(acts(group))('asks an act on the first day that the law allows, and not a day later', () => {
    const enough = (vanaf: PlainDate, day: PlainDate): boolean =>
      isWerkdag(day) && (!atLeastThreeDays(regel) || werkdagenTussen(firstDay(regel, vanaf), day) >= 2);
    const wrong = against(counted, ({ vanaf, atw, ruweDatum, uiterlijk }) => {
      if (atw === 'nee') return uiterlijk === ruweDatum;
      if (!enough(vanaf, uiterlijk)) return false;
      for (let day = ruweDatum; day < uiterlijk; day = addDays(day, 1)) if (enough(vanaf, day)) return false;
      return uiterlijk >= ruweDatum;
    });
    expect(wrong).toEqual([]);
  });

  it.runIf(regel.eenheid === 'dagen' || regel.eenheid === 'weken')('counts leap days as days', () => {
    const length =
      regel.aantal * (regel.eenheid === 'weken' ? 7 : 1) - (regel.teltVanaf === 'dagZelf' ? 1 : 0);
    expect(
      against(counted, ({ vanaf, ruweDatum }) => Math.abs(daysBetween(vanaf, ruweDatum)) === length),
    ).toEqual([]);
  });

  it.runIf(regel.eenheid === 'maanden' || regel.eenheid === 'jaren')(
    'ends on the same day of the month, or on the last where that month is shorter; a birthday on the day after',
    () => {
      const step = regel.richting === 'terug' ? -1 : 1;
      const wrong = against(counted, ({ vanaf, ruweDatum }) => {
        const end = regel.teltVanaf === 'dagZelf' ? addDays(ruweDatum, step) : ruweDatum;
        const lastOfMonth = addDays(end, 1).slice(8) === '01';
        if (regel.leeftijd && vanaf.endsWith('-02-29') && end.endsWith('-03-01')) return true;
        return end.slice(8) === vanaf.slice(8) || (lastOfMonth && end.slice(8) < vanaf.slice(8));
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('a day that is made free', { timeout: 30_000 }, () => {
  const added = dagen.filter((day, at) => at % 397 === 5 && isWerkdag(day));

  it.each(regels)('moves only what runs over it, and only onward: $namen', ({ regel }) => {
    const wrong: string[] = [];
    for (const dag of added) {
      const { kalender } = maakKader({ vrijeDagen: [{ dag }] });
      for (let away = -8; away <= 8; away += 1) {
        const span = daysBetween(dag, computeRegel(regel, dag).ruweDatum);
        const vanaf = addDays(dag, away - (away % 2 === 0 ? span : 0));
        const before = computeRegel(regel, vanaf);
        const after = computeRegel(regel, vanaf, kalender);
        const [low = '', high = ''] = [firstDay(regel, vanaf), before.uiterlijk].sort();
        const fixed = regel.einde === 'vervalt' || (before.atw === 'nee' && regel.eenheid !== 'werkdagen');
        const still = fixed || dag < low || dag > high;
        const onward =
          regel.richting === 'terug'
            ? after.uiterlijk <= before.uiterlijk
            : after.uiterlijk >= before.uiterlijk;
        if (still ? after.uiterlijk !== before.uiterlijk : !onward) wrong.push(`${vanaf} with ${dag}`);
        if (!still && before.uiterlijk === dag && regel.richting === 'vooruit' && after.uiterlijk === dag)
          wrong.push(`${vanaf} stays on ${dag}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
