import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { organisatieId, type Organisatiesoort } from '../regio/index.ts';
import { teamfuncties } from './soorten.ts';
import { decideTeamgrond, draagt, type Grondfeiten } from './teamgrond.ts';

const dag = getPlainDate('2027-01-12');
const thuisId = organisatieId('7');
const van = (soort: Organisatiesoort, rest: Partial<Grondfeiten> = {}): Grondfeiten => ({
  thuis: { id: thuisId, soort },
  maatregelen: [],
  melding: false,
  ...rest,
});
const maatregel = (instelling: string, vanaf: string, tot: string) => ({
  instelling: organisatieId(instelling),
  vanaf: getPlainDate(vanaf),
  tot: getPlainDate(tot),
});

describe('on which ground somebody of a safety team acts', () => {
  it('on none of the team itself: without a home nobody acts, in no function', () => {
    for (const functie of teamfuncties)
      expect(decideTeamgrond(functie, { ...van('veiligthuis'), thuis: undefined }, dag)).toMatchObject({
        ok: false,
        refusals: [{ kind: 'geenThuisorganisatie' }],
      });
  });

  it.each(teamfuncties.flatMap((functie) => teamfuncties.map((soort) => [functie, soort] as const)))(
    'in function %s only who is at home there: %s',
    (functie, soort) => {
      const feiten = van(soort, { maatregelen: [maatregel('7', '2026-12-16', '2027-12-16')] });
      expect(decideTeamgrond(functie, feiten, dag).ok).toBe(functie === soort);
    },
  );

  it.each([
    ['no measure', []],
    ['a measure of another GI', [maatregel('8', '2026-12-16', '2027-12-16')]],
    ['a measure that begins tomorrow', [maatregel('7', '2027-01-13', '2027-12-16')]],
    ['a measure that ended yesterday', [maatregel('7', '2026-01-12', '2027-01-12')]],
  ])('a GI does not act here with %s', (_wat, maatregelen) => {
    const feiten = van('gecertificeerdeinstelling', { maatregelen });
    expect(decideTeamgrond('gecertificeerdeinstelling', feiten, dag)).toMatchObject({
      refusals: [{ kind: 'geenMaatregelVanThuis' }],
    });
  });

  it('a GI acts on the first and the last day of its measure', () => {
    for (const [vanaf, tot] of [
      ['2027-01-12', '2028-01-12'],
      ['2026-01-13', '2027-01-13'],
    ] as const)
      expect(
        decideTeamgrond(
          'gecertificeerdeinstelling',
          van('gecertificeerdeinstelling', { maatregelen: [maatregel('7', vanaf, tot)] }),
          dag,
        ),
      ).toEqual({
        ok: true,
        value: { code: 'maatregel', artikel: 'Jeugdwet art. 3.2 lid 1', alleenAdvies: false },
      });
  });

  it.each([
    ['veiligthuis', true, 'meldpunt', 'Wmo 2015 art. 4.1.1 lid 2', true],
    ['veiligthuis', false, 'advies', 'Wmo 2015 art. 4.1.1 lid 3', false],
    ['raadvoordekinderbescherming', true, 'raadsadvies', 'Burgerlijk Wetboek Boek 1 art. 238 lid 3', false],
    ['lokaalteam', false, 'mandaat', 'Jeugdwet art. 2.3 lid 1', true],
  ] as const)('%s (melding: %s) stands on %s, %s', (functie, melding, code, artikel, meerDanAdvies) => {
    const grond = decideTeamgrond(functie, van(functie, { melding }), dag);
    if (!grond.ok) throw new Error('refused');
    expect(grond.value).toMatchObject({ code, artikel });
    expect(draagt(grond.value, 'advies')).toBe(true);
    expect(draagt(grond.value, 'huisbezoek')).toBe(meerDanAdvies);
  });
});
