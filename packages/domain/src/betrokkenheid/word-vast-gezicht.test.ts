import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gezinId } from '../gezin/index.ts';
import { addDays, geldtOp, getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { decideWordVastGezicht, type Betrokkenheid } from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const gezin = gezinId('1');
const arnhem = organisatieId('arnhem');
const samira = medewerkerId('samira');
const daan = medewerkerId('daan');
const namen = new Map([[samira, 'Samira Haddou']]);
const vast = (over: Partial<Betrokkenheid> = {}): Betrokkenheid =>
  ({
    gezin,
    medewerker: samira,
    organisatie: arnhem,
    rol: 'vastgezicht',
    vanaf: d('2026-02-13'),
    ...over,
  }) as Betrokkenheid;
const become = (betrokkenheden: readonly Betrokkenheid[], medewerker = daan, vanaf = vandaag) =>
  decideWordVastGezicht(
    { betrokkenheden, namen },
    { gezin, medewerker, organisatie: arnhem, vanaf },
    vandaag,
  );

describe('one vast gezicht at a time', () => {
  it('refuses a second, with who it is and since when', () => {
    expect(become([vast()])).toEqual({
      ok: false,
      refusals: [
        { kind: 'gezinHeeftVastGezicht', medewerker: samira, naam: 'Samira Haddou', sinds: '2026-02-13' },
      ],
    });
  });
  it('may begin on the day the former one ends, or where somebody else only thinks along', () => {
    expect(become([vast({ tot: vandaag })]).ok).toBe(true);
    expect(become([vast({ rol: 'meedenker' })]).ok).toBe(true);
    expect(become([vast({ gezin: gezinId('2') })]).ok).toBe(true);
  });
  it('says so to who is it already', () => {
    expect(become([vast()], samira)).toMatchObject({ refusals: [{ kind: 'isAlVastGezicht' }] });
  });
  it('begins no later than today', () => {
    expect(become([], daan, d('2027-01-13'))).toMatchObject({ refusals: [{ kind: 'vanafInToekomst' }] });
  });
  it('never leaves two on one day, whatever the order of starting', () => {
    const start = fc.integer({ min: -500, max: 0 }).map((n) => addDays(vandaag, n));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(samira, daan), start), { maxLength: 6 }), (starts) => {
        const zittend = starts.reduce<Betrokkenheid[]>((rij, [wie, vanaf]) => {
          const outcome = become(rij, wie, vanaf);
          return outcome.ok ? [...rij, outcome.value] : rij;
        }, []);
        for (const { vanaf } of zittend) expect(zittend.filter((b) => geldtOp(b, vanaf)).length).toBe(1);
      }),
    );
  });
});
