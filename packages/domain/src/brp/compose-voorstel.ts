import type { PlainDate } from '../kern/index.ts';
import type { BrpGezin, BrpGezinslid, BrpOuderrelatie } from './brp-gezin.ts';
import { composeGezin } from './compose-gezin.ts';
import { type Lid, makeLid } from './leden.ts';
import { partnerrelaties } from './partnerrelaties.ts';
import type { BrpIdentiteit, BrpPersoon } from './persoon.ts';
import type { BrpOver } from './vraag.ts';
import { isZelfdePersoon } from './zelfde-persoon.ts';

/** Those named, each once: somebody who married the same person twice has one partner. */
function ledenOf(rol: BrpGezinslid['rol'], genoemd: readonly BrpIdentiteit[], al: readonly Lid[]): Lid[] {
  const leden: Lid[] = [];
  for (const wie of genoemd) {
    const isAl = [...al, ...leden].some(({ lid }) => isZelfdePersoon(lid, wie));
    if (!isAl) leden.push(makeLid(`${rol}${leden.length + 1}`, rol, wie, []));
  }
  return leden;
}

/** Around a grown-up: the children and partners the answer names. About gezag over those children it says nothing. */
function composeRondOuder(ouder: BrpPersoon): BrpGezin {
  const zelf = makeLid('ouder1', 'ouder', ouder, [ouder]);
  const kinderen = ledenOf('kind', ouder.kinderen, [zelf]);
  const leden = [zelf, ...kinderen, ...ledenOf('partner', ouder.partners, [zelf, ...kinderen])];
  const metKinderen = kinderen.map(({ lid }): BrpOuderrelatie => ({
    ...{ soort: 'ouder', van: 'ouder1', naar: lid.sleutel },
    ...{ ouderaanduiding: undefined, begin: undefined },
  }));
  return {
    leden: leden.map(({ lid }) => lid),
    relaties: [...metKinderen, ...partnerrelaties([zelf], leden)],
    gezag: { kind: 'nietBekend' },
  };
}

/**
 * The people one answer names around the one person who was asked, for the worker to choose from. Nobody else is
 * looked up: around a young person the parents, around a grown-up the children and partners.
 * @source Jeugdwet 7.2.1; Wmo 2015 5.2.9 (others are added from the answer, not looked up)
 */
export function composeVoorstel(over: BrpOver, antwoord: BrpPersoon, dag: PlainDate): BrpGezin {
  return over === 'jeugdige' ? composeGezin(antwoord, [antwoord], { dag }) : composeRondOuder(antwoord);
}
