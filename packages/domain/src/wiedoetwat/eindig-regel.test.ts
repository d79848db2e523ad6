import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate } from '../kern/index.ts';
import { persoonId } from '../gezin/index.ts';
import { organisatieId } from '../regio/index.ts';
import { computeWieDoetWat, decideEindigRegel, isTerugTeZetten } from './index.ts';

const dag = getPlainDate('2027-01-12');
const op = getPlainDate('2026-12-01');
const eindig = (vanaf: string, reden = 'Zij verhuist.') => {
  const decided = decideEindigRegel({ op }, { vanaf: getPlainDate(vanaf), reden }, dag);
  return decided.ok ? decided.value : decided.refusals.map(({ kind }) => kind);
};

describe('a line by hand ends', () => {
  it('never before it was written, more than a year ahead, or without a reason', () => {
    expect(eindig('2026-11-30')).toEqual(['regeleindeVoorBegin']);
    expect(eindig('2028-01-14')).toEqual(['regeleindeTeLaat']);
    expect(eindig('2027-01-12', '  ')).toEqual(['regeleindeZonderReden']);
    expect(eindig('2027-01-12', 'x'.repeat(201))).toEqual(['regeleindeRedenTeLang']);
  });

  it('on its first day, today or later, with the reason as it was said', () => {
    expect(eindig('2026-12-01')).toMatchObject({ vanaf: '2026-12-01' });
    expect(eindig('2027-03-01', ' Zij verhuist. ')).toEqual({ vanaf: '2027-03-01', reden: 'Zij verhuist.' });
  });

  it('and stands again for two weeks, unless it ended as agreed or another took its place', () => {
    const terug = (eindigdeOp: string | undefined, vervangen = false) =>
      isTerugTeZetten(
        { eindigdeOp: eindigdeOp === undefined ? undefined : getPlainDate(eindigdeOp), vervangen },
        dag,
      );
    expect(terug('2026-12-29')).toBe(true);
    expect(terug('2026-12-28')).toBe(false);
    expect(terug('2027-01-12', true)).toBe(false);
    expect(terug(undefined)).toBe(false);
  });
});

describe('a decider by hand', () => {
  const noor = persoonId('noor');
  const datum = findOnvolledigeDatum('2014-09-03');
  if (datum === undefined) throw new Error('no day');
  const beslisser = { id: '1', onderwerp: 'veiligheid', voor: [noor], rol: 'beslist' } as const;
  const cellen = (metMaatregel: boolean) =>
    computeWieDoetWat(
      {
        kinderen: [
          {
            ...{ kind: noor, geboorte: { soort: 'geboren', datum }, gezag: [], onderzoekLoopt: false },
            maatregelen: metMaatregel
              ? [
                  {
                    ...{ soort: 'ondertoezichtstelling', instelling: organisatieId('brug') },
                    ...{ uitvoerders: [], laatsteDag: getPlainDate('2027-12-15') },
                  },
                ]
              : [],
          },
        ],
        ...{ deelnemers: [], plandoeners: [] },
        regels: [{ ...beslisser, wie: { soort: 'woorden', id: '1' } }],
      },
      dag,
    )
      .rijen.filter(({ onderwerp }) => onderwerp === 'veiligheid')
      .flatMap((rij) => rij.cellen)
      .filter(({ bron, rol }) => bron === 'hand' && rol === 'beslist');

  it('says so where a law names another, and stands as it is where no law does', () => {
    expect(cellen(true)).toMatchObject([{ naastWet: expect.stringMatching(/\d/) as string }]);
    expect(cellen(false).map(({ naastWet }) => naastWet)).toEqual([undefined]);
  });
});
