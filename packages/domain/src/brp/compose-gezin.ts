import type { PlainDate } from '../kern/index.ts';
import type { BrpGezin, BrpGezinslid, BrpOuderrelatie } from './brp-gezin.ts';
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

/** Those named who are not in yet, each once. */
function nieuweLeden(
  rol: BrpGezinslid['rol'],
  genoemd: readonly BrpIdentiteit[],
  al: readonly Lid[],
  opgezocht: readonly BrpPersoon[],
): readonly Lid[] {
  const leden: Lid[] = [];
  for (const wie of genoemd) {
    const isBekend = [...al, ...leden].some(({ lid }) => isZelfdePersoon(lid, wie));
    if (!isBekend) leden.push(makeLid(`${rol}${leden.length + 1}`, rol, wie, opgezocht));
  }
  return leden;
}

function relatiesMetKind(kind: BrpPersoon, ouders: readonly Lid[]): readonly BrpOuderrelatie[] {
  return kind.ouders.flatMap(({ ouderaanduiding, begin }, at) => {
    const van = ouders[at]?.lid.sleutel;
    return van === undefined ? [] : [{ soort: 'ouder', van, naar: 'kind', ouderaanduiding, begin }];
  });
}

/** Which of the parents is a parent of which brother or sister: half brothers and sisters have one of the two. */
function relatiesMetBroersEnZussen(
  ouders: readonly Lid[],
  kinderen: readonly Lid[],
): readonly BrpOuderrelatie[] {
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
  const kinderen = keuze.broersEnZussen ? ouders.flatMap(({ antwoord }) => antwoord?.kinderen ?? []) : [];
  const broersEnZussen = nieuweLeden('broerOfZus', kinderen, [zelf, ...ouders], opgezocht);
  const partners = keuze.partnersVanOuders ? ouders.flatMap(({ antwoord }) => antwoord?.partners ?? []) : [];
  const al = [zelf, ...ouders, ...broersEnZussen];
  const leden = [...al, ...nieuweLeden('partner', partners, al, opgezocht)];
  const metKind = relatiesMetKind(kind, ouders);
  return {
    leden: leden.map(({ lid }) => lid),
    relaties: [
      ...metKind,
      ...relatiesMetBroersEnZussen(ouders, broersEnZussen),
      ...partnerrelaties(ouders, leden),
    ],
    gezag: gezagVolgensBrp(kind, metKind, keuze.dag),
  };
}
