import type { BrpPartnerrelatie, Sleutel } from './brp-gezin.ts';
import { isBedoeld, type Lid } from './leden.ts';

const isVanPaar = (relatie: BrpPartnerrelatie, a: Sleutel, b: Sleutel | undefined): boolean =>
  b !== undefined && ((relatie.van === a && relatie.naar === b) || (relatie.van === b && relatie.naar === a));

/** The same couple on the same day: both partners' answers tell it, it is one marriage. */
const isDezelfde = (bekend: BrpPartnerrelatie, nieuw: BrpPartnerrelatie): boolean =>
  isVanPaar(bekend, nieuw.van, nieuw.naar) &&
  bekend.vorm === nieuw.vorm &&
  (bekend.begin === nieuw.begin || bekend.begin === undefined || nieuw.begin === undefined);

const vulAan = (bekend: BrpPartnerrelatie, nieuw: BrpPartnerrelatie): BrpPartnerrelatie => ({
  ...bekend,
  begin: bekend.begin ?? nieuw.begin,
  einde: bekend.einde ?? nieuw.einde,
});

/** The marriages and partnerships of the parents, each once, with the period as given. */
export function partnerrelaties(ouders: readonly Lid[], leden: readonly Lid[]): readonly BrpPartnerrelatie[] {
  const relaties: BrpPartnerrelatie[] = [];
  for (const { lid, antwoord } of ouders) {
    for (const partner of antwoord?.partners ?? []) {
      const { vorm, begin, einde } = partner;
      const naar = leden.find((ander) => isBedoeld(ander, partner))?.lid.sleutel;
      const nieuw: BrpPartnerrelatie = { soort: 'partner', van: lid.sleutel, naar, vorm, begin, einde };
      const at = relaties.findIndex((bekend) => isDezelfde(bekend, nieuw));
      const bekend = relaties[at];
      if (bekend === undefined) relaties.push(nieuw);
      else relaties[at] = vulAan(bekend, nieuw);
    }
  }
  return relaties;
}
