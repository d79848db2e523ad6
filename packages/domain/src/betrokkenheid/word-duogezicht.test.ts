import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gezinId } from '../gezin/index.ts';
import { addDays, geldtOp, getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { decideWordDuogezicht, decideWordVastGezicht, isGezicht, type Betrokkenheid } from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const gezin = gezinId('1');
const organisatie = organisatieId('arnhem');
const [samira, daan, sara] = [medewerkerId('samira'), medewerkerId('daan'), medewerkerId('sara')];
const namen = new Map([[daan, 'Daan Peeters']]);
const face = (rol: 'vastgezicht' | 'duogezicht', medewerker: typeof samira, vanaf = d('2026-02-13')) =>
  ({ gezin, medewerker, organisatie, rol, vanaf }) as Betrokkenheid;
const become = (betrokkenheden: readonly Betrokkenheid[], medewerker = sara, vanaf = vandaag) =>
  decideWordDuogezicht({ betrokkenheden, namen }, { gezin, medewerker, organisatie, vanaf }, vandaag);

describe('a vast duo', () => {
  it('has no second without a first', () => {
    expect(become([])).toMatchObject({ refusals: [{ kind: 'duoZonderVastGezicht' }] });
    expect(become([face('vastgezicht', samira, d('2027-02-01'))])).toMatchObject({ ok: false });
  });
  it('is never three: the second there is, is named', () => {
    expect(become([face('vastgezicht', samira), face('duogezicht', daan)])).toEqual({
      ok: false,
      refusals: [{ kind: 'gezinHeeftDuo', medewerker: daan, naam: 'Daan Peeters', sinds: '2026-02-13' }],
    });
  });
  it('is two persons, and begins no later than today', () => {
    expect(become([face('vastgezicht', sara)])).toMatchObject({ refusals: [{ kind: 'isAlVastGezicht' }] });
    expect(become([face('vastgezicht', samira)], sara, d('2027-01-13'))).toMatchObject({
      refusals: [{ kind: 'vanafInToekomst' }],
    });
  });
  it('stands beside the first', () => {
    expect(become([face('vastgezicht', samira)])).toMatchObject({ ok: true, value: { rol: 'duogezicht' } });
  });
  it('leaves one or two on a day, whoever asks in whatever order', () => {
    const step = fc.tuple(
      fc.constantFrom('vast', 'duo'),
      fc.constantFrom(samira, daan, sara),
      fc.integer({ min: -400, max: 0 }).map((n) => addDays(vandaag, n)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const rij = steps.reduce<Betrokkenheid[]>((had, [wat, medewerker, vanaf]) => {
          const command = { gezin, medewerker, organisatie, vanaf };
          const state = { betrokkenheden: had, namen };
          const decided =
            wat === 'vast'
              ? decideWordVastGezicht(state, command, vandaag)
              : decideWordDuogezicht(state, command, vandaag);
          return decided.ok ? [...had, decided.value] : had;
        }, []);
        for (const { vanaf } of rij) {
          const opDag = rij.filter((b) => isGezicht(b) && geldtOp(b, vanaf));
          expect(opDag.length).toBeLessThanOrEqual(2);
          expect(new Set(opDag.map(({ medewerker }) => medewerker)).size).toBe(opDag.length);
        }
      }),
    );
  });
});
