import { describe, expect, it } from 'vitest';
import { plandelen, wieDoetHet } from './plandelen.ts';
import type { EigenRegel } from './use-eigen-plan.ts';

const regel = (over: Partial<EigenRegel>): EigenRegel => ({
  soort: 'doel',
  stand: null,
  standOp: null,
  teksten: [],
  ...over,
});
const persoon = (id: string, roepnaam: string | null) => ({ id, roepnaam, naam: null });
const noem = ({ roepnaam }: { roepnaam: string | null }) => roepnaam ?? '';
const mark = { id: '2', woord: 'u' };

describe('the own plan', () => {
  it('has no heading for what this reader does not read', () => {
    const delen = plandelen([regel({ soort: 'bodemlijn' }), regel({}), regel({})]);
    expect(delen.map(({ soort, regels }) => [soort, regels.length])).toEqual([
      ['doel', 2],
      ['bodemlijn', 1],
    ]);
  });

  it('begins with what goes well, whatever order it comes in', () => {
    expect(plandelen([regel({ soort: 'watals' }), regel({ soort: 'kracht' })])[0]?.soort).toBe('kracht');
  });

  it('says who does it: this reader first, each once, and nobody whose name is not to be known', () => {
    const teksten = [
      { tekst: 'Mark heeft hulp.', wie: [persoon('9', null), persoon('2', 'Mark')] },
      {
        tekst: 'Elke dinsdag.',
        wie: [{ id: null, roepnaam: null, naam: 'Ggz De Linde' }, persoon('2', 'Mark')],
      },
    ];
    expect(wieDoetHet(teksten, noem, mark)).toEqual(['u', 'Ggz De Linde']);
    expect(wieDoetHet([{ tekst: 'Oma haalt.', wie: [persoon('7', 'Ria')] }], noem, mark)).toEqual(['Ria']);
  });
});
