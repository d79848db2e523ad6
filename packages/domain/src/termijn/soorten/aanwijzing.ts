import { binnen, binnenVanafDag, klok, tekst2017 } from './bouw.ts';

const bw = (artikel: string) => tekst2017(`Burgerlijk Wetboek Boek 1 art. ${artikel}`);
const geenHogerBeroep = {
  code: 'geenHogerBeroep',
  bron: 'Wetboek van Burgerlijke Rechtsvordering art. 807',
} as const;
const geenSchorsing = {
  code: 'geenSchorsendeWerking',
  bron: 'Burgerlijk Wetboek Boek 1 art. 264 lid 1',
} as const;
const hogerBeroep = {
  code: 'termijnOpent',
  termijn: 'hogerberoep',
  voor: 'belanghebbende',
  bron: 'Wetboek van Burgerlijke Rechtsvordering art. 806 lid 1 en 807',
} as const;
const stilte = (termijn: string) =>
  [
    { code: 'stilteIsWeigering', bron: 'Burgerlijk Wetboek Boek 1 art. 265 lid 4' },
    { code: 'termijnOpent', termijn, voor: 'gezin', bron: 'Burgerlijk Wetboek Boek 1 art. 265 lid 3 en 4' },
  ] as const;

/** Instructions of the GI, and what parents and young people can ask of the GI and of the judge. */
export const aanwijzing = {
  /** From the day after it was sent or handed over, not from when it arrived. */
  vervallenverklaringaanwijzing: klok('verzendingBeslissing', binnen(2, 'weken'), bw('264 lid 3'), {
    gevolgen: [geenSchorsing, geenHogerBeroep],
  }),
  /** The GI answers a request to withdraw its instruction. */
  intrekkingaanwijzing: klok('verzoekAanGi', binnen(2, 'weken'), bw('265 lid 2'), {
    gevolgen: stilte('verzoeknaweigering'),
  }),
  /** The GI answers a request to end or shorten a placement, or not to move the child. */
  eindeuithuisplaatsinggevraagd: klok('verzoekAanGi', binnen(2, 'weken'), bw('265d lid 3'), {
    gevolgen: stilte('verzoeknaweigeringuithuisplaatsing'),
  }),
  /** To the judge after a refusal that was written in time. */
  verzoeknaweigering: klok('verzendingBeslissing', binnen(2, 'weken'), bw('265 lid 3 en 264 lid 3'), {
    gevolgen: [geenHogerBeroep],
  }),
  /** The same about a placement; Rv art. 807 does not name this one. */
  verzoeknaweigeringuithuisplaatsing: klok(
    'verzendingBeslissing',
    binnen(2, 'weken'),
    bw('265d lid 4 en 264 lid 3'),
    { gevolgen: [geenSchorsing, hogerBeroep] },
  ),
  /** To the judge after an answer that came late: the day of sending counts. */
  verzoeknalatebeslissing: klok('verzendingLateBeslissing', binnenVanafDag(2, 'weken'), bw('265 lid 4')),
  /** A limit on contact during a placement counts as an instruction, and appeal is open. */
  contactbeperking: klok('verzendingBeslissing', binnen(2, 'weken'), bw('265f lid 2 en 264 lid 3'), {
    gevolgen: [geenSchorsing, hogerBeroep],
  }),
};
