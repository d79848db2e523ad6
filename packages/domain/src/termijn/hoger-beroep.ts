/** Decisions of the judge about children, with the article they rest on. */
const beslissingen = {
  ondertoezichtstelling: { grond: 'BW art. 1:255', open: true },
  voorlopigeondertoezichtstelling: { grond: 'BW art. 1:257', open: false },
  vervanginggi: { grond: 'BW art. 1:259', open: false },
  verlengingondertoezichtstelling: { grond: 'BW art. 1:260', open: true },
  geschiluitvoering: { grond: 'BW art. 1:262b', open: false },
  bekrachtigingaanwijzing: { grond: 'BW art. 1:263 lid 3', open: false },
  vervallenverklaringaanwijzing: { grond: 'BW art. 1:264', open: false },
  intrekkingaanwijzing: { grond: 'BW art. 1:265', open: false },
  machtiginguithuisplaatsing: { grond: 'BW art. 1:265b', open: true },
  /** The one instruction against which appeal is open. */
  contactbeperking: { grond: 'BW art. 1:265f lid 2', open: true },
  gezagsbeeindiging: { grond: 'BW art. 1:266', open: true },
  schorsinggezag: { grond: 'BW art. 1:268', open: true },
  proeftijdherstelgezag: { grond: 'BW art. 1:278 lid 2', open: false },
  verblijfbijverzorgers: { grond: 'BW art. 1:253s en 336a', open: false },
} as const;

export type Rechterbeslissing = keyof typeof beslissingen;

export const listRechterbeslissingen = (): readonly Rechterbeslissing[] =>
  Object.keys(beslissingen) as Rechterbeslissing[];

export interface HogerBeroep {
  readonly open: boolean;
  /** The article on which the decision rests. */
  readonly grond: string;
  readonly bron: string;
}

/**
 * Whether appeal is open against a decision; where it is not, no screen counts days for one.
 * @source Wetboek van Burgerlijke Rechtsvordering art. 806 en 807
 */
export function getHogerBeroep(beslissing: Rechterbeslissing): HogerBeroep {
  const { grond, open } = beslissingen[beslissing];
  return { open, grond, bron: `Wetboek van Burgerlijke Rechtsvordering art. ${open ? '806 lid 1' : '807'}` };
}
