import type { Reeks } from './reeks.ts';
import type { Samenstelling } from './samenstelling.ts';
import type { zinnenKinderen } from './zinnen-kinderen.ts';
import type { zinnenVolwassenen } from './zinnen-volwassenen.ts';

/** Why help came. It decides what is written down and nothing about who people are. */
export type Oorzaak = keyof typeof zinnenKinderen | keyof typeof zinnenVolwassenen | 'zwanger';

const gewichten = {
  opvoeden: 17,
  geweld: 14,
  gedrag: 13,
  somber: 11,
  geld: 9,
  middelen: 7,
  beperking: 7,
  wonen: 6,
} as const;

/** What weighs more in some families, by who they are made of: not by where they come from. */
function erbij(samenstelling: Samenstelling): readonly (readonly [Oorzaak, number])[] {
  if (['gescheiden', 'nieuwePartner', 'samengesteld'].includes(samenstelling)) return [['scheiding', 45]];
  return [['rouw', samenstelling === 'verweduwd' ? 120 : 2]];
}

export function kiesOorzaak(reeks: Reeks, samenstelling: Samenstelling, metTiener: boolean): Oorzaak {
  // Drawn once whatever follows, so that the next family is not another one for it.
  const keuze = reeks.weeg<Oorzaak>([
    ...(Object.entries(gewichten) as [Oorzaak, number][]),
    ...(metTiener ? ([['school', 14]] as const) : []),
    ...erbij(samenstelling),
  ]);
  if (samenstelling === 'inVerwachting') return 'zwanger';
  if (samenstelling === 'oudeOuder') return 'ouderenzorg';
  return samenstelling === 'stel' ? 'partners' : keuze;
}

/** From which age on the sentences of a reason are about a child. */
export const vanafLeeftijd: Readonly<Record<keyof typeof zinnenKinderen, number>> = {
  opvoeden: 4,
  scheiding: 5,
  geweld: 6,
  gedrag: 6,
  somber: 7,
  middelen: 7,
  geld: 6,
  wonen: 6,
  school: 12,
  rouw: 6,
  beperking: 5,
};
