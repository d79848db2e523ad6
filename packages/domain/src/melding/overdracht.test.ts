import { describe, expect, it } from 'vitest';
import { decideOverdracht } from './index.ts';

const niemand = { heeftVastGezicht: false, heeftTeam: false };

describe('handing a melding over', () => {
  it('to a family with a vast gezicht asks for no team', () => {
    const met = { heeftVastGezicht: true, heeftTeam: false };
    expect(decideOverdracht(met, undefined)).toEqual({ ok: true, value: { aan: 'wieMeedoet' } });
    expect(decideOverdracht(met, { soort: 'ggz' })).toEqual({ ok: true, value: { aan: 'wieMeedoet' } });
  });

  it('to a team that is already looking for a vast gezicht asks for no second team', () => {
    expect(decideOverdracht({ heeftVastGezicht: false, heeftTeam: true }, { soort: 'lokaalteam' })).toEqual({
      ok: true,
      value: { aan: 'wieMeedoet' },
    });
  });

  it('to a family around which nobody stands needs a lokaal team', () => {
    expect(decideOverdracht(niemand, undefined)).toEqual({
      ok: false,
      refusals: [{ kind: 'teamOntbreekt' }],
    });
    expect(decideOverdracht(niemand, { soort: 'lokaalteam' })).toEqual({ ok: true, value: { aan: 'team' } });
  });

  it('goes to no other organisation, and to none that does not exist', () => {
    for (const soort of ['gecertificeerdeinstelling', undefined] as const)
      expect(decideOverdracht(niemand, { soort })).toEqual({
        ok: false,
        refusals: [{ kind: 'geenLokaalTeam', soort }],
      });
  });
});
