import { binnen, duurt, klok, tekst2017, vervaltNa } from './bouw.ts';

const bw = (artikel: string) => tekst2017(`Burgerlijk Wetboek Boek 1 art. ${artikel}`);
const rv = (artikel: string) => tekst2017(`Wetboek van Burgerlijke Rechtsvordering art. ${artikel}`);
const telkensEenJaar = (artikel: string) =>
  ({
    verlenging: {
      hoogstens: { aantal: 1, eenheid: 'jaren' },
      keren: 'telkens',
      bron: `Burgerlijk Wetboek Boek 1 art. ${artikel}`,
      bronstatus: 'tekst2017',
    },
  }) as const;
const hogerBeroep = {
  code: 'termijnOpent',
  termijn: 'hogerberoep',
  voor: 'belanghebbende',
  bron: 'Wetboek van Burgerlijke Rechtsvordering art. 806 lid 1',
} as const;
const geenHogerBeroep = {
  code: 'geenHogerBeroep',
  bron: 'Wetboek van Burgerlijke Rechtsvordering art. 807',
} as const;
const vervaltTenzij = <const T extends string>(tenzij: T, bron: string) =>
  ({ code: 'vervalt', tenzij, bron: `Burgerlijk Wetboek Boek 1 art. ${bron}` }) as const;
const mededeling = {
  code: 'mededelingAanRaad',
  termijn: 'mededelingnietverlengen',
  bron: 'Burgerlijk Wetboek Boek 1 art. 265j lid 1',
} as const;
const gehoord = (artikel: string) =>
  ({
    gevolgen: [
      {
        code: 'vervalt',
        tenzij: 'gehoord',
        bron: `Wetboek van Burgerlijke Rechtsvordering art. ${artikel}`,
      },
    ],
  }) as const;

/** Over minors only: at eighteen it is over. */
const minderjarig = { eindigtBijAchttien: true } as const;

/** What the judge orders, and when it ends by itself. A judge may set a shorter time; that day holds. */
export const maatregel = {
  /** How long a supervision order lasts at most. The judge's order lapses; no working day helps. */
  ondertoezichtstelling: klok(
    'beschikking',
    duurt(1, 'jaren'),
    { ...bw('258'), ...telkensEenJaar('260 lid 1') },
    { ...minderjarig, gevolgen: [vervaltTenzij('verlengd', '258 en 260'), mededeling, hogerBeroep] },
  ),
  /** Not deducted from the year of the supervision order. */
  voorlopigeondertoezichtstelling: klok('beschikking', duurt(3, 'maanden'), bw('257 lid 2'), {
    ...minderjarig,
    gevolgen: [{ code: 'vervalt', bron: 'Burgerlijk Wetboek Boek 1 art. 257 lid 2' }, geenHogerBeroep],
  }),
  machtiginguithuisplaatsing: klok(
    'beschikking',
    duurt(1, 'jaren'),
    { ...bw('265c lid 1'), ...telkensEenJaar('265c lid 2') },
    { ...minderjarig, gevolgen: [vervaltTenzij('verlengd', '265c lid 1 en 2'), mededeling, hogerBeroep] },
  ),
  machtigingnietuitgevoerd: klok('uitspraak', vervaltNa(3, 'maanden'), bw('265c lid 3'), {
    gevolgen: [vervaltTenzij('tenuitvoergelegd', '265c lid 3')],
  }),
  /** An order given before anybody was heard: every interested party, within these weeks. */
  spoedbelanghebbendengehoord: klok(
    'uitspraak',
    vervaltNa(2, 'weken'),
    rv('800 lid 3'),
    gehoord('800 lid 3'),
  ),
  /** The same for the child of twelve or older, counted on its own. */
  spoedkindgehoord: klok('uitspraak', vervaltNa(2, 'weken'), rv('809 lid 3'), gehoord('809 lid 3')),
  schorsinggezag: klok('uitspraak', vervaltNa(3, 'maanden'), bw('268 lid 5'), {
    ...minderjarig,
    gevolgen: [vervaltTenzij('gezagsbeeindigingVerzocht', '268 lid 5'), hogerBeroep],
  }),
  voorlopigevoogdij: klok('uitspraak', vervaltNa(3, 'maanden'), bw('241 lid 4'), {
    ...minderjarig,
    gevolgen: [vervaltTenzij('gezagsvoorzieningVerzocht', '241 lid 4'), hogerBeroep],
  }),
  proeftijdherstelgezag: klok('beschikking', duurt(6, 'maanden'), bw('278 lid 2'), {
    ...minderjarig,
    gevolgen: [geenHogerBeroep],
  }),
  /** A child stays with those who raised it, although the parents or the voogd want it back. */
  verblijfbijverzorgers: klok('beschikking', duurt(6, 'maanden'), bw('253s lid 3 en 336a lid 3'), {
    ...minderjarig,
    gevolgen: [geenHogerBeroep],
  }),
  /** Consent to a move refused: the order and the placement stay in force so long at most. */
  voortduringnaafwijzing: klok('beschikking', duurt(1, 'jaren'), bw('265i lid 3'), minderjarig),
  hogerberoep: klok('uitspraak', binnen(3, 'maanden'), rv('806 lid 1 onder a')),
  hogerberoepanderen: klok('betekening', binnen(3, 'maanden'), rv('806 lid 1 onder b')),
};
