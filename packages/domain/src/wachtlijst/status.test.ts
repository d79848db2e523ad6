import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  antwoorden,
  dagenTeLaat,
  geholpenOp,
  laatsteStemmen,
  opBordVanaf,
  staatOpBord,
  statusOp,
  wachtstatus,
} from './index.ts';
import { aWacht, begonnen, contact, d, linda, mark, noor, vandaag, zegt } from './wacht.proef.ts';

const geholpen = aWacht({ begonnen, bevestigingen: [zegt(noor)] });

describe('where a wait stands', () => {
  it('is on the board from the day after uiterlijk', () => {
    const wacht = aWacht({ contacten: [] });
    expect(opBordVanaf(wacht)).toBe('2026-12-29');
    expect(
      ['2026-12-28', '2026-12-29'].map((dag) => [statusOp(wacht, d(dag)), staatOpBord(wacht, d(dag))]),
    ).toEqual([
      ['looptNog', false],
      ['opBord', true],
    ]);
  });
  it('counts days late to the day the clock stopped, else to today', () => {
    expect(dagenTeLaat(aWacht(), vandaag)).toBe(14);
    expect(dagenTeLaat(aWacht(), d('2027-03-01'))).toBe(14);
    expect(dagenTeLaat(aWacht({ contacten: [] }), vandaag)).toBe(15);
    expect(dagenTeLaat(aWacht({ contacten: [] }), d('2026-12-28'))).toBe(0);
  });
  it('keeps a child on the board that was begun with and not confirmed', () => {
    const wacht = aWacht({ begonnen });
    expect(statusOp(wacht, vandaag)).toBe('begonnenNietBevestigd');
    expect(staatOpBord(wacht, vandaag)).toBe(true);
  });
  it('ends as helped when begun, confirmed and the clock has stopped', () => {
    expect(statusOp(geholpen, vandaag)).toBe('geholpen');
    expect(geholpenOp(geholpen)).toBe(vandaag);
    expect(staatOpBord(geholpen, vandaag)).toBe(false);
  });
  it('is not helped while a parent with gezag was not met, also when the child said yes', () => {
    const contacten = [contact(noor, '2027-01-11')];
    expect(statusOp({ ...geholpen, contacten }, vandaag)).toBe('opBord');
  });
  it('comes back on the board when a later voice says not yet', () => {
    const bevestigingen = [zegt(linda, 'ja', '2027-01-11'), zegt(noor, 'neeNogNiet')];
    expect(statusOp({ ...geholpen, bevestigingen }, vandaag)).toBe('begonnenNietBevestigd');
  });
  it('hears the last word of one person, in the order in which it was said', () => {
    const [nee, ja] = [zegt(noor, 'neeNogNiet', '2027-01-11'), zegt(noor, 'ja', '2027-01-12')];
    expect(geholpenOp({ ...geholpen, bevestigingen: [nee, ja] })).toBe('2027-01-12');
    expect(geholpenOp({ ...geholpen, bevestigingen: [ja, nee] })).toBe('2027-01-12');
  });
  it('is never called helped when it ended otherwise', () => {
    const einde = { reden: 'maatregelGeeindigd', op: vandaag } as const;
    expect(statusOp({ ...geholpen, einde }, vandaag)).toBe('geeindigdZonderHulp');
    expect(wachtstatus.geeindigdZonderHulp.geholpen).toBe(false);
  });
});

describe('for any wait', () => {
  const bevestiging = fc
    .tuple(
      fc.constantFrom(noor, linda),
      fc.constantFrom(...antwoorden),
      fc.constantFrom('2027-01-11', '2027-01-12'),
    )
    .map(([wie, antwoord, op]) => zegt(wie, antwoord, op));
  const wachten = fc.record({
    gezien: fc.subarray([noor, linda, mark]),
    bevestigingen: fc.array(bevestiging, { maxLength: 5 }),
    isBegonnen: fc.boolean(),
    dag: fc.constantFrom('2026-12-20', '2026-12-28', '2026-12-29', '2027-01-12').map(d),
  });
  const make = ({
    gezien,
    bevestigingen,
    isBegonnen,
  }: {
    gezien: (typeof noor)[];
    bevestigingen: ReturnType<typeof zegt>[];
    isBegonnen: boolean;
  }) =>
    aWacht({
      contacten: gezien.map((wie) => contact(wie, '2027-01-11')),
      bevestigingen,
      begonnen: isBegonnen ? begonnen : undefined,
    });

  it('helped means begun, everybody met, somebody said yes and nobody said not yet', () => {
    fc.assert(
      fc.property(wachten, (feit) => {
        const wacht = make(feit);
        const laatste = laatsteStemmen(wacht.bevestigingen).map((b) => b.antwoord);
        const verwacht =
          feit.isBegonnen &&
          feit.gezien.length === 3 &&
          laatste.includes('ja') &&
          !laatste.includes('neeNogNiet');
        expect(statusOp(wacht, feit.dag) === 'geholpen').toBe(verwacht);
      }),
    );
  });
  it('nobody leaves the board late without being helped or ended', () => {
    fc.assert(
      fc.property(wachten, (feit) => {
        const wacht = make(feit);
        if (feit.dag > wacht.uiterlijk)
          expect(staatOpBord(wacht, feit.dag)).toBe(geholpenOp(wacht) === undefined);
        else expect(staatOpBord(wacht, feit.dag)).toBe(false);
      }),
    );
  });
});
