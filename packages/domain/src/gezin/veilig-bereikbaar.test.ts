import { describe, expect, it } from 'vitest';
import { decideVeiligBereikbaar, type VeiligBereikbaar } from './index.ts';

const leeg: VeiligBereikbaar = {
  nummer: '',
  wanneer: '',
  wieMagOpnemen: '',
  voicemail: '',
  codewoord: '',
  post: '',
};
const decide = (over: Partial<VeiligBereikbaar>) => decideVeiligBereikbaar({ ...leeg, ...over });

describe('how somebody is reached safely', () => {
  it('is kept as it was agreed, without white around it', () => {
    expect(decide({ nummer: ' 06 0000 7314 ', wanneer: 'tussen 9 en 14 uur' })).toMatchObject({
      value: { nummer: '06 0000 7314', wanneer: 'tussen 9 en 14 uur', post: '' },
    });
    expect(decide({ post: 'Geen post.' }).ok).toBe(true);
  });
  it('is refused when nothing is said', () => {
    expect(decide({ nummer: '  ' })).toEqual({ ok: false, refusals: [{ kind: 'veiligbereikbaarLeeg' }] });
  });
  it('is refused when it is a number without when or by whom it may be called', () => {
    expect(decide({ nummer: '06 0000 7314', codewoord: 'storm' })).toEqual({
      ok: false,
      refusals: [{ kind: 'veiligbereikbaarZonderRegel' }],
    });
  });
});
