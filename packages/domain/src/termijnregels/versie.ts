import { accept, addYears, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import {
  isTermijnsoort,
  type Atw,
  type Bronstatus,
  type ExtraVersie,
  type Termijneenheid,
  type Termijnversie,
} from '../termijn/index.ts';

/** What may be said of a next version; from which event and in which direction a clock counts stays as it was. */
export interface NieuweVersie {
  readonly soort: string;
  readonly geldigVanaf: PlainDate;
  readonly aantal: number;
  readonly eenheid: Termijneenheid;
  readonly atw: Atw;
  readonly bron: string;
  readonly bronstatus: Bronstatus;
}

export type VersieRefusal =
  | { readonly kind: 'termijnsoortOnbekend' }
  | { readonly kind: 'versieInVerleden'; readonly vandaag: PlainDate }
  | { readonly kind: 'versieTeVer'; readonly tot: PlainDate }
  | { readonly kind: 'termijnlengteOnjuist'; readonly hoogstens: number }
  | { readonly kind: 'termijneenheidPastNiet' }
  | { readonly kind: 'versieOverlapt'; readonly geldigVanaf: PlainDate }
  | { readonly kind: 'versieVerandertNiets' };

const hoogstens = 999;
const jarenVooruit = 10;

const telt = ({ aantal, eenheid, atw, bron, bronstatus }: Omit<NieuweVersie, 'soort' | 'geldigVanaf'>) =>
  JSON.stringify([aantal, eenheid, atw, bron, bronstatus]);

/**
 * A next version of a clock, from a day to come on: an event of before that day keeps its clock. `versies` are those the
 * clock has, oldest first.
 * @source Afspraak van Rondom: een regel wijzigt vooruit, nooit met terugwerkende kracht
 */
export function decideVersie(
  versies: readonly Termijnversie[],
  nieuw: NieuweVersie,
  vandaag: PlainDate,
): Outcome<ExtraVersie, VersieRefusal> {
  const { soort, geldigVanaf, aantal, eenheid, atw, bron, bronstatus } = nieuw;
  const laatste = versies.at(-1);
  if (!isTermijnsoort(soort) || laatste === undefined) return refuse({ kind: 'termijnsoortOnbekend' });
  const tot = addYears(vandaag, jarenVooruit);
  const refusals: VersieRefusal[] = [];
  if (geldigVanaf <= vandaag) refusals.push({ kind: 'versieInVerleden', vandaag });
  if (geldigVanaf > tot) refusals.push({ kind: 'versieTeVer', tot });
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > hoogstens)
    refusals.push({ kind: 'termijnlengteOnjuist', hoogstens });
  // Real hours run from the moment, everything else by days: the one never becomes the other.
  if ((eenheid === 'uren') !== (laatste.eenheid === 'uren'))
    refusals.push({ kind: 'termijneenheidPastNiet' });
  if (laatste.geldigVanaf >= geldigVanaf)
    refusals.push({ kind: 'versieOverlapt', geldigVanaf: laatste.geldigVanaf });
  if (telt(laatste) === telt(nieuw)) refusals.push({ kind: 'versieVerandertNiets' });
  if (refusals.length > 0) return refuse(...refusals);
  const { richting, teltVanaf, einde, vrijheidsbeneming, leeftijd, verlenging, opschorting } = laatste;
  return accept({
    ...{ soort, geldigVanaf, aantal, eenheid, atw, bron, bronstatus, richting, teltVanaf, einde },
    ...(vrijheidsbeneming === undefined ? {} : { vrijheidsbeneming }),
    ...(leeftijd === undefined ? {} : { leeftijd }),
    ...(verlenging === undefined ? {} : { verlenging }),
    ...(opschorting === undefined ? {} : { opschorting }),
  });
}
