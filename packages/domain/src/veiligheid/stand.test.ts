import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { decideEindigStand, decideHeropenStand, decideZetStand, type Stand, type ZetStand } from './stand.ts';

const linda = persoonId('linda');
const mark = persoonId('mark');
const noor = persoonId('noor');
const today = getPlainDate('2027-01-12');
const leden = [linda, mark, noor];
const stand: Stand = {
  soort: 'partnergeweld',
  gevaar: mark,
  voor: linda,
  sinds: getPlainDate('2026-08-15'),
  geeindigdOp: undefined,
};
const voorbij: Stand = { ...stand, geeindigdOp: getPlainDate('2026-12-01') };
const zet = (over: Partial<ZetStand>, standen: readonly Stand[] = []) =>
  decideZetStand(
    { leden, standen },
    {
      soort: 'partnergeweld',
      gevaar: mark,
      voor: [linda, noor],
      sinds: today,
      bron: 'Politie, 15 aug',
      ...over,
    },
    today,
  );
const kinds = (uitkomst: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  uitkomst.refusals?.map(({ kind }) => kind) ?? [];

describe('that there is danger', () => {
  it('is not said without a source, of tomorrow, of a stranger, or of somebody towards himself', () => {
    expect(kinds(zet({ bron: ' ' }))).toEqual(['standBronOntbreekt']);
    expect(kinds(zet({ sinds: getPlainDate('2027-01-13') }))).toEqual(['standInToekomst']);
    expect(kinds(zet({ voor: [persoonId('vreemd')] }))).toEqual(['persoonNietInGezin']);
    expect(kinds(zet({ voor: [mark] }))).toEqual(['standGevaarIsZelf']);
  });
  it('is said once: who stands under it already is left, and again after it ended', () => {
    expect(zet({}, [stand])).toEqual({ ok: true, value: [noor] });
    expect(kinds(zet({ voor: [linda] }, [stand]))).toEqual(['standStaatAl']);
    expect(zet({ voor: [linda] }, [voorbij])).toEqual({ ok: true, value: [linda] });
  });
  it('may be for the whole family, from nobody known', () => {
    expect(zet({ voor: [], gevaar: undefined })).toEqual({ ok: true, value: [undefined] });
  });
});

describe('that danger is over', () => {
  const woorden = {
    reden: 'Mark woont in Zwolle.',
    achtergehouden: 'Alles blijft dicht tot wij het nalopen.',
  };
  it('is said with a reason and with what becomes of what was held back', () => {
    expect(kinds(decideEindigStand(stand, { reden: '', achtergehouden: ' ' }, false))).toEqual([
      'standRedenOntbreekt',
      'achtergehoudenOntbreekt',
    ]);
    expect(decideEindigStand(stand, woorden, false).ok).toBe(true);
  });
  it('is not said twice, nor of a secret address while the address is secret', () => {
    expect(kinds(decideEindigStand(voorbij, woorden, false))).toEqual(['standIsGeeindigd']);
    const adres: Stand = { ...stand, soort: 'geheimadres' };
    expect(kinds(decideEindigStand(adres, woorden, true))).toEqual(['verblijfNogGeheim']);
    expect(decideEindigStand(stand, woorden, true).ok).toBe(true);
  });
});

it('danger that is back stands anew, once, with its source', () => {
  expect(decideHeropenStand(voorbij, [voorbij], 'Hij belde weer.').ok).toBe(true);
  expect(kinds(decideHeropenStand(voorbij, [voorbij], ''))).toEqual(['standBronOntbreekt']);
  expect(kinds(decideHeropenStand(voorbij, [voorbij, stand], 'x'))).toEqual(['standStaatAl']);
});
