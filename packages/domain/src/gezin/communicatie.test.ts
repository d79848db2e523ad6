import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { decideCommunicatie, type Communicatie } from './communicatie.ts';

const today = getPlainDate('2027-01-12');
const inhoud: Communicatie = {
  taal: 'ti',
  tolk: 'telefoontolk',
  gebarentaal: false,
  laaggeletterd: true,
  lvb: false,
  steunpersoon: ' Tante Selam ',
  uitleg: null,
};
const decide = (over: Partial<Communicatie>) => decideCommunicatie({ ...inhoud, ...over }, today);
const uitleg = { wat: 'De ondertoezichtstelling', door: 'Samira', op: today, naverteld: 'ja' } as const;

describe('how one talks with somebody', () => {
  it('is never through a child or a relative', () => {
    expect(decide({ tolk: 'uitHetGezin' })).toMatchObject({ refusals: [{ kind: 'tolkUitHetGezin' }] });
  });
  it('says what was explained and by whom, on a day that has come', () => {
    expect(decide({ uitleg: { ...uitleg, wat: ' ' } })).toMatchObject({
      refusals: [{ kind: 'uitlegOnvolledig' }],
    });
    expect(decide({ uitleg: { ...uitleg, op: getPlainDate('2027-01-13') } })).toMatchObject({
      refusals: [{ kind: 'uitlegInToekomst' }],
    });
  });
  it('asks which language', () => {
    expect(decide({ taal: '' })).toMatchObject({ refusals: [{ kind: 'taalOnbekend' }] });
  });
  it('is kept as it was agreed, without the spaces around it', () => {
    expect(decide({ uitleg })).toMatchObject({
      value: { tolk: 'telefoontolk', steunpersoon: 'Tante Selam', uitleg },
    });
  });
});
