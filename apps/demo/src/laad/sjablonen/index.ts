import type { Wereld } from '../wereld.ts';
import { bordgezinnen } from './bord.ts';
import { geholpenGezinnen } from './geholpen.ts';
import { geholpenMetMaatregel } from './geholpen-maatregel.ts';
import { bouwEersteMelding, bouwNotities, bouwOmgeving } from './geschiedenis.ts';
import { bouwGezichten } from './gezichten.ts';
import { bouwMaatregel } from './maatregel.ts';
import { bouwMensen } from './mensen.ts';
import { overigeGezinnen } from './overig.ts';
import type { Gezinsjabloon } from './vorm.ts';
import { bouwWachten } from './wacht.ts';
import { zijverhalen } from './zijverhalen.ts';

/** The families written by hand: those that wait, those that were helped, and those that show something small. */
export const sjablonen: readonly Gezinsjabloon[] = [
  ...bordgezinnen,
  ...geholpenMetMaatregel,
  ...geholpenGezinnen,
  ...zijverhalen,
  ...overigeGezinnen,
];

/** A family with everything that belongs to it. */
export function bouwSjabloon(wereld: Wereld, sjabloon: Gezinsjabloon): void {
  const wie = bouwMensen(wereld, sjabloon);
  const gezichten = bouwGezichten(wereld, sjabloon, wie);
  const { mens } = gezichten.at(-1) ?? gezichten[0];
  bouwEersteMelding(wereld, sjabloon, wie);
  const maatregel = bouwMaatregel(wereld, sjabloon, wie);
  bouwWachten(wereld, sjabloon, wie, maatregel, mens.id);
  bouwNotities(wereld, sjabloon, wie, gezichten);
  bouwOmgeving(wereld, sjabloon, wie, mens.id);
  if (sjabloon.gevaar === undefined) return;
  wereld.lading.voeg('veiligheidsstand', {
    gezin_id: wie.gezin,
    soort: sjabloon.gevaar,
    bron: sjabloon.melding === undefined ? 'medewerker' : 'triage',
    sinds: wereld.kalender.kantoor(sjabloon.gevaarSinds ?? -60),
    gevaar_persoon_id: wie.ouders[sjabloon.gevaarVan ?? 1] ?? null,
  });
}

export function bouwSjablonen(wereld: Wereld, gezinnen: readonly Gezinsjabloon[]): void {
  for (const sjabloon of gezinnen) bouwSjabloon(wereld, sjabloon);
}
