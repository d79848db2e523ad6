import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { wettelijkeKalender as kalender } from '../termijn/index.ts';
import { listMeedenkescalatie } from './escalatie.ts';
import { decideMeedenkvraag, type NieuweMeedenkvraag, type Vraagfeiten } from './stel-vraag.ts';
import { decideMeedenkdaad, meedenkdadenVan, zietDeel, type Meedenktoestand } from './verloop.ts';

const d = getPlainDate;
const dag = d('2027-01-12');
const vraag: NieuweMeedenkvraag = {
  vraag: 'Wat helpt?',
  antwoordOp: d('2027-01-22'),
  toegangTot: d('2027-02-23'),
};
const feiten: Vraagfeiten = {
  ...{
    dag,
    soort: 'ggz',
    eigenOrganisatie: false,
    buitenRegio: false,
    persoonKan: true,
    delenVanPersoon: true,
  },
  advies: {
    ...{ antwoord: 'toestemmingis', ontbreekt: [], toestemmingen: ['7'] },
    regel: { code: 'geheimhouding', artikel: 'Jeugdwet 7.3.11 lid 1', stand: 'wet2026' },
  },
  toestemmingTot: d('2027-02-23'),
};
const kinds = (over: Partial<NieuweMeedenkvraag>, met: Partial<Vraagfeiten> = {}) => {
  const decided = decideMeedenkvraag({ ...vraag, ...over }, { ...feiten, ...met });
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};

describe('a question to think along', () => {
  it('goes on the consent it rests on, with six weeks to the day', () => {
    expect(decideMeedenkvraag(vraag, feiten)).toEqual({
      ok: true,
      value: { grond: 'toestemming', artikel: 'Jeugdwet 7.3.11 lid 1', toestemmingen: ['7'] },
    });
    expect(kinds({ toegangTot: d('2027-02-24') }, { toestemmingTot: undefined })).toEqual(['toegangTeLang']);
  });

  it('has 300 signs and not one more', () => {
    expect(kinds({ vraag: 'x'.repeat(300) })).toEqual([]);
    expect(kinds({ vraag: 'x'.repeat(301) })).toEqual(['meedenkvraagTeLang']);
  });

  it('is not sent without a ground, to the Raad, or further than the consent reaches', () => {
    const geen = { ...feiten.advies, antwoord: 'toestemming' as const };
    expect(kinds({}, { advies: geen })).toEqual(['toestemmingOntbreekt']);
    expect(kinds({}, { soort: 'raadvoordekinderbescherming' })).toEqual(['organisatieNietTeVragen']);
    expect(kinds({}, { toestemmingTot: d('2027-02-22') })).toEqual(['toestemmingKorter']);
  });
});

describe('who thinks along', () => {
  const mee: Meedenktoestand = {
    ...{ stand: 'aangenomen', beeindigd: false, grondGeldt: true },
    ...{ antwoordOp: d('2027-01-22'), toegangTot: d('2027-01-26') },
  };

  it('reads on the last day and not the day after, nor without the consent', () => {
    expect([zietDeel(mee, d('2027-01-26')), zietDeel(mee, d('2027-01-27'))]).toEqual([true, false]);
    expect(zietDeel({ ...mee, grondGeldt: false }, dag)).toBe(false);
    expect(zietDeel({ ...mee, stand: 'gevraagd' }, dag)).toBe(false);
  });

  it('may still answer after the last day, late, and nothing else', () => {
    expect(decideMeedenkdaad(mee, 'antwoord', d('2027-01-28'))).toEqual({
      ok: true,
      value: { teLaat: true },
    });
    expect(meedenkdadenVan({ ...mee, stand: 'gevraagd' }, d('2027-01-28'))).toEqual([]);
    expect(meedenkdadenVan({ ...mee, beeindigd: true }, dag)).toEqual([]);
  });
});

it('no answer comes back to the vast gezicht on the next working day, to her team leader the one after', () => {
  const wie = (op: string) => listMeedenkescalatie(d('2027-01-22'), d(op), kalender).map((stap) => stap.wie);
  expect([wie('2027-01-24'), wie('2027-01-25'), wie('2027-01-26')]).toEqual([
    [],
    ['vastgezicht'],
    ['vastgezicht', 'teamleider'],
  ]);
});
