import { describe, expect, it } from 'vitest';
import { gezinId, persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { maatregelId, type Maatregel } from '../maatregel/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { decideWijsUitvoerderAan, type Betrokkenheid, type WijsUitvoerderAan } from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-08');
const gezin = gezinId('1');
const deBrug = organisatieId('de-brug');
const ruben = medewerkerId('ruben');
const anja = medewerkerId('anja');
const ots = (kind: string): Maatregel => ({
  id: maatregelId(`ots-${kind}`),
  soort: 'ondertoezichtstelling',
  kind: persoonId(kind),
  ingangsdatum: d('2026-12-16'),
  einddatum: d('2027-12-16'),
  instelling: deBrug,
});
const name = (
  command: Partial<WijsUitvoerderAan> = {},
  betrokkenheden: readonly Betrokkenheid[] = [],
  maatregelen = [ots('noor'), ots('sem')],
) =>
  decideWijsUitvoerderAan(
    { maatregelen, betrokkenheden, namen: new Map([[ruben, 'Ruben Smit']]) },
    {
      gezin,
      soort: 'gezinsvoogdijwerker',
      medewerker: ruben,
      organisatieVanMedewerker: deBrug,
      vanaf: vandaag,
      door: { medewerker: anja, leidtTeamVan: [deBrug] },
      ...command,
    },
    vandaag,
  );
const kinds = (outcome: ReturnType<typeof name>) => (outcome.ok ? [] : outcome.refusals.map((r) => r.kind));

describe('naming the jeugdbeschermer', () => {
  it('gives every child of the measure the same worker', () => {
    expect(name()).toMatchObject({
      value: [
        { kind: 'noor', medewerker: ruben, rol: 'uitvoerder', maatregel: 'ots-noor', vanaf: vandaag },
        { kind: 'sem', medewerker: ruben },
      ],
    });
  });
  it.each<[string, Partial<WijsUitvoerderAan>, string]>([
    [
      'by who leads no team of that instelling',
      { door: { medewerker: anja, leidtTeamVan: [] } },
      'nietTeamleiderVanInstelling',
    ],
    [
      'of a worker of another organisation',
      { organisatieVanMedewerker: organisatieId('arnhem') },
      'medewerkerNietVanInstelling',
    ],
    [
      'of a voogdijwerker for a supervision order',
      { soort: 'voogdijwerker' },
      'uitvoerderPastNietBijMaatregel',
    ],
    ['from tomorrow', { vanaf: d('2027-01-09') }, 'vanafInToekomst'],
  ])('is refused once for both children: %s', (_, command, kind) => {
    expect(kinds(name(command))).toEqual([kind]);
  });
  it('is refused before the measure begins, per child', () => {
    expect(kinds(name({ vanaf: d('2026-12-15') }))).toEqual(['maatregelLooptNiet', 'maatregelLooptNiet']);
  });
  it('is refused when a child has one, with who and since when', () => {
    const eerder = name({}, [], [ots('noor')]);
    if (!eerder.ok) throw new Error('expected Ruben to be named');
    expect(name({ medewerker: anja }, eerder.value)).toEqual({
      ok: false,
      refusals: [
        {
          kind: 'kindHeeftUitvoerder',
          persoon: 'noor',
          medewerker: ruben,
          naam: 'Ruben Smit',
          sinds: vandaag,
        },
      ],
    });
  });
  it('needs a measure', () => {
    expect(kinds(name({}, [], []))).toEqual(['maatregelOntbreekt']);
  });
});
