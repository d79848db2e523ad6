import { describe, expect, it } from 'vitest';
import { getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { organisatiesoorten } from '../regio/index.ts';
import type { BrpDoel, BrpOver, BrpPersoon, BrpVrager } from './index.ts';
import { decideBrpAntwoord, decideBrpVraag, findBrpGrond, mayAskBsn } from './index.ts';

const vragers: readonly BrpVrager[] = organisatiesoorten;
const allen: readonly BrpOver[] = ['jeugdige', 'ouder', 'ander'];
const doelen: readonly BrpDoel[] = ['jeugdwet', 'jeugdreclassering', 'veiligthuis'];

describe('whose burgerservicenummer may be asked', () => {
  it('is nobody’s for jeugdreclassering, whoever asks', () => {
    for (const vrager of vragers)
      for (const over of allen) expect(mayAskBsn(vrager, over, 'jeugdreclassering')).toBe(false);
  });

  it('is never that of a parent or somebody else, except in the exchange of Veilig Thuis', () => {
    for (const vrager of vragers)
      for (const doel of doelen)
        for (const over of ['ouder', 'ander'] as const)
          expect(mayAskBsn(vrager, over, doel)).toBe(vrager === 'veiligthuis' && doel === 'veiligthuis');
  });

  it('is that of a jeugdige for who carries out the Jeugdwet, and for nobody else', () => {
    const mogen = vragers.filter((vrager) => mayAskBsn(vrager, 'jeugdige', 'jeugdwet'));
    expect(mogen).toEqual([
      'lokaalteam',
      'gecertificeerdeinstelling',
      'raadvoordekinderbescherming',
      'jeugdhulpaanbieder',
    ]);
    expect(findBrpGrond('raadvoordekinderbescherming', 'jeugdige', 'jeugdwet')).toBe('jeugdwet-7.2.1');
  });

  it('is that of any person for Veilig Thuis, in its own task only', () => {
    expect(findBrpGrond('veiligthuis', 'ander', 'veiligthuis')).toBe('wmo-5.2.9');
    expect(mayAskBsn('veiligthuis', 'jeugdige', 'jeugdwet')).toBe(false);
    expect(mayAskBsn('gecertificeerdeinstelling', 'jeugdige', 'veiligthuis')).toBe(false);
  });
});

describe('a question to the BRP', () => {
  it('is refused by the eleven-test and for want of a ground, both told at once', () => {
    const vraag = { bsn: '999999245', vrager: 'lokaalteam', over: 'ouder', doel: 'jeugdwet' } as const;
    expect(decideBrpVraag(vraag)).toEqual({
      ok: false,
      refusals: [{ kind: 'bsnOngeldig' }, { kind: 'bsnZonderGrond', over: 'ouder', doel: 'jeugdwet' }],
    });
  });

  it('goes out for one number with its ground', () => {
    const vraag = { bsn: '9999.12.008', vrager: 'lokaalteam', over: 'jeugdige', doel: 'jeugdwet' } as const;
    expect(decideBrpVraag(vraag)).toEqual({ ok: true, value: { bsn: '999912008', grond: 'jeugdwet-7.2.1' } });
  });

  it('about a jeugdige is not answered with somebody who cannot be one', () => {
    const dag = getPlainDate('2027-01-12');
    const mag = (over: BrpOver, geboorte: string) =>
      decideBrpAntwoord(over, { geboorte: geboorte as OnvolledigeDatum } as BrpPersoon, dag).ok;
    expect(mag('jeugdige', '2004-01-12')).toBe(false);
    expect(mag('jeugdige', '2004-01-13')).toBe(true);
    expect(mag('jeugdige', '0000')).toBe(true);
    expect(mag('ouder', '1985-01-01')).toBe(true);
  });
});
