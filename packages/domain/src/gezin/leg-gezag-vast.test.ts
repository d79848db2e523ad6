import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate as d, type OnvolledigeDatum } from '../kern/index.ts';
import { decideLegGezagVast, persoonId, type LegGezagVast, type LopendGezag, type Persoon } from './index.ts';

const vandaag = d('2027-01-12');
const persoon = (id: string, geboren: string): Persoon => ({
  id: persoonId(id),
  naam: { roepnaam: id },
  geslacht: 'onbekend',
  geboorte: { soort: 'geboren', datum: findOnvolledigeDatum(geboren) as OnvolledigeDatum },
});
const noor = persoon('noor', '2014-09-03');
const linda = persoon('linda', '1988-03-09');
const mark = persoon('mark', '1985-06-30');
const zus = persoon('zus', '2012-01-01');
const jongeMoeder = persoon('jongeMoeder', '2010-06-01');
const leden = [noor, linda, mark, zus, jongeMoeder];
const beiden: LegGezagVast = {
  kind: noor.id,
  houders: [linda.id, mark.id],
  houderDerde: false,
  bron: 'beschikking',
  vanaf: d('2026-12-16'),
};
const lopend = (bron: LopendGezag['bron'], vanaf: string): LopendGezag => ({
  id: bron,
  bron,
  vanaf: d(vanaf),
});
const leg = (over: Partial<LegGezagVast>, running: readonly LopendGezag[] = [], wie = leden) =>
  decideLegGezagVast({ leden: wie, lopend: running }, { ...beiden, ...over }, vandaag);
const kinds = (outcome: ReturnType<typeof leg>) =>
  outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.kind);

describe('recording gezag over a child', () => {
  it('takes the holders of the order, each once', () => {
    expect(leg({ houders: [linda.id, mark.id, linda.id] })).toEqual({
      ok: true,
      value: { houders: [linda.id, mark.id], eindigt: [] },
    });
    expect(leg({ houders: [], houderDerde: true }).ok).toBe(true);
  });
  it('ends what was recorded on the day the new gezag begins; what began later never held', () => {
    const running = [lopend('brp', '2014-09-03'), lopend('verteld', '2027-01-02')];
    expect(leg({}, running)).toMatchObject({
      value: {
        eindigt: [
          { id: 'brp', op: '2026-12-16' },
          { id: 'verteld', op: '2027-01-02' },
        ],
      },
    });
  });
  it.each<[string, Partial<LegGezagVast>, string]>([
    ['nobody at all', { houders: [] }, 'gezaghouderOntbreekt'],
    ['a day in the future', { vanaf: d('2027-01-13') }, 'vanafInToekomst'],
    ['a day before the birth', { vanaf: d('2014-09-02') }, 'gezagVoorGeboorte'],
    ['the child itself', { houders: [noor.id] }, 'gezaghouderTeJong'],
    ['a sister of fifteen', { houders: [zus.id] }, 'gezaghouderTeJong'],
    ['somebody outside the family', { houders: [persoonId('buur')] }, 'persoonNietInGezin'],
    ['a child of another family', { kind: persoonId('buurkind') }, 'persoonNietInGezin'],
    ['somebody of age', { kind: linda.id, houders: [mark.id] }, 'gezagMeerderjarig'],
  ])('refuses %s', (_, command, kind) => {
    expect(kinds(leg(command))).toEqual([kind]);
  });
  it('refuses a child that is not born yet, and one that died', () => {
    const ongeboren: Persoon = {
      ...noor,
      geboorte: { soort: 'ongeboren', uitgerekendeDatum: d('2027-06-11') },
    };
    expect(kinds(leg({}, [], [ongeboren, linda, mark]))).toEqual(['gezagOngeboren']);
    const overleden = { ...noor, overlijden: findOnvolledigeDatum('2026-12') };
    expect(kinds(leg({}, [], [overleden, linda, mark]))).toEqual(['kindOverleden']);
  });
  it('takes a mother of sixteen: the judge may have declared her of age', () => {
    expect(leg({ houders: [jongeMoeder.id] }).ok).toBe(true);
  });
  it('lets nothing that was told replace what a source says', () => {
    const told = leg({ bron: 'verteld' }, [lopend('brp', '2014-09-03')]);
    expect(told).toEqual({ ok: false, refusals: [{ kind: 'gezagBekendUitBron', bron: 'brp' }] });
    expect(leg({ bron: 'verteld' }, [lopend('verteld', '2026-11-01')]).ok).toBe(true);
  });
  it('lets no older order replace a newer one', () => {
    expect(kinds(leg({}, [lopend('beschikking', '2027-01-02')]))).toEqual(['gezagLaterBesloten']);
  });
  it('says every fault at once', () => {
    expect(kinds(leg({ houders: [], vanaf: d('2028-01-01') }))).toEqual([
      'gezaghouderOntbreekt',
      'vanafInToekomst',
    ]);
  });
});
