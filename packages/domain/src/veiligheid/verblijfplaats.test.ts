import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import {
  decideEindigVerblijfGeheim,
  decideHoudVerblijfGeheim,
  type HoudVerblijfGeheim,
} from './verblijfplaats.ts';

const noor = persoonId('noor');
const sem = persoonId('sem');
const today = getPlainDate('2027-01-12');
const houd = (over: Partial<HoudVerblijfGeheim>, geheim = [noor].slice(1)) =>
  decideHoudVerblijfGeheim(
    { leden: [noor, sem], geheim },
    {
      personen: [noor, sem],
      besluit: 'rechter',
      sinds: today,
      tot: undefined,
      bron: 'Beschikking 12 januari',
      namen: [
        { soort: 'school', tekst: ' De Wilg ' },
        { soort: 'sport', tekst: ' ' },
      ],
      ...over,
    },
    today,
  );
const kinds = (uitkomst: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  uitkomst.refusals?.map(({ kind }) => kind) ?? [];

describe('keeping a stay secret', () => {
  it('is refused for nobody, a stranger, from tomorrow, until before it began, without a source, or twice', () => {
    expect(kinds(houd({ personen: [] }))).toEqual(['verblijfVanNiemand']);
    expect(kinds(houd({ personen: [persoonId('vreemd')] }))).toEqual(['persoonNietInGezin']);
    expect(kinds(houd({ sinds: getPlainDate('2027-01-13') }))).toEqual(['verblijfInToekomst']);
    expect(kinds(houd({ tot: today }))).toEqual(['verblijfTotVoorSinds']);
    expect(kinds(houd({ bron: ' ' }))).toEqual(['verblijfBronOntbreekt']);
    expect(kinds(houd({}, [noor, sem]))).toEqual(['verblijfAlGeheim']);
  });
  it('holds for whom it was not secret yet, with the names that were filled in', () => {
    expect(houd({}, [noor])).toEqual({
      ok: true,
      value: { personen: [sem], namen: [{ soort: 'school', tekst: 'De Wilg' }] },
    });
  });
  it('ends once, with a reason', () => {
    expect(kinds(decideEindigVerblijfGeheim(undefined, ' '))).toEqual(['verblijfRedenOntbreekt']);
    expect(kinds(decideEindigVerblijfGeheim(today, 'x'))).toEqual(['verblijfIsGeeindigd']);
    expect(decideEindigVerblijfGeheim(undefined, 'De rechter heft het op.').ok).toBe(true);
  });
});
