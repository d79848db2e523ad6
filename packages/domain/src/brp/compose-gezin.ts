import type { PlainDate } from '../kern/index.ts';
import type { BrpGezin, BrpOuderrelatie, BrpRelatie } from './brp-gezin.ts';
import { gezagVolgensBrp } from './gezag.ts';
import { isBedoeld, type Lid, makeLid } from './leden.ts';
import { partnerrelaties } from './partnerrelaties.ts';
import type { BrpIdentiteit, BrpPersoon } from './persoon.ts';
import { isZelfdePersoon } from './zelfde-persoon.ts';

/** What the worker chose beyond the child and its parents; both only from answers that were looked up by choice. */
export interface Gezinskeuze {
  readonly dag: PlainDate;
  readonly broersEnZussen?: boolean;
  readonly partnersVanOuders?: boolean;
}

/** The same people named twice count once, and never those who are in already. */
function nieuwe(genoemd: readonly BrpIdentiteit[], al: readonly BrpIdentiteit[]): readonly BrpIdentiteit[] {
  const gevonden: BrpIdentiteit[] = [];
  for (const wie of genoemd)
    if (![...al, ...gevonden].some((ander) => isZelfdePersoon(ander, wie))) gevonden.push(wie);
  return gevonden;
}

function ouderrelatiesVanBroersEnZussen(ouders: readonly Lid[], kinderen: readonly Lid[]): BrpOuderrelatie[] {
  return ouders.flatMap((ouder) =>
    kinderen
      .filter((kind) => ouder.antwoord?.kinderen.some((genoemd) => isBedoeld(kind, genoemd)))
      .map((kind) => {
        const eigen = kind.antwoord?.ouders.find((genoemd) => isBedoeld(ouder, genoemd));
        return {
          soort: 'ouder',
          van: ouder.lid.sleutel,
          naar: kind.lid.sleutel,
          ouderaanduiding: eigen?.ouderaanduiding,
          begin: eigen?.begin,
        };
      }),
  );
}

/**
 * A gezin from the answer about one child, by relations alone: the parents it names, also those without number
 * or outside the register; brothers, sisters and partners of parents only when chosen. A child without parents
 * is a gezin of one. The register says nothing here about who live together.
 * @source Wet BRP 2.7 (related data); Jeugdwet 7.2.1 (others are added from the answer, not looked up)
 */
export function composeGezin(
  kind: BrpPersoon,
  opgezocht: readonly BrpPersoon[],
  keuze: Gezinskeuze,
): BrpGezin {
  const zelf = makeLid('kind', 'kind', kind, [kind]);
  const ouders = kind.ouders.map((ouder, at) => makeLid(`ouder${at + 1}`, 'ouder', ouder, opgezocht));
  const al = [zelf.lid, ...ouders.map(({ lid }) => lid)];
  const kinderen = keuze.broersEnZussen ? ouders.flatMap(({ antwoord }) => antwoord?.kinderen ?? []) : [];
  const broersEnZussen = nieuwe(kinderen, al).map((wie, at) =>
    makeLid(`broerOfZus${at + 1}`, 'broerOfZus', wie, opgezocht),
  );
  const partners = keuze.partnersVanOuders ? ouders.flatMap(({ antwoord }) => antwoord?.partners ?? []) : [];
  const nieuwePartners = nieuwe(partners, [...al, ...broersEnZussen.map(({ lid }) => lid)]).map((wie, at) =>
    makeLid(`partner${at + 1}`, 'partner', wie, opgezocht),
  );
  const leden = [zelf, ...ouders, ...broersEnZussen, ...nieuwePartners];
  const metAanduiding = kind.ouders.map(({ ouderaanduiding, begin }, at) => ({
    sleutel: `ouder${at + 1}`,
    ouderaanduiding,
    begin,
  }));
  const relaties: BrpRelatie[] = [
    ...metAanduiding.map(({ sleutel: van, ouderaanduiding, begin }): BrpOuderrelatie => {
      return { soort: 'ouder', van, naar: 'kind', ouderaanduiding, begin };
    }),
    ...ouderrelatiesVanBroersEnZussen(ouders, broersEnZussen),
    ...partnerrelaties(ouders, leden),
  ];
  return {
    leden: leden.map(({ lid }) => lid),
    relaties,
    gezag: gezagVolgensBrp(kind, metAanduiding, keuze.dag),
  };
}
