import { bouwNotitie } from '../bouw.ts';
import type { Mens } from '../mensen.ts';
import { periode, type RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import { bordgezinnen } from './bord.ts';
import { geholpenGezinnen } from './geholpen.ts';
import { geholpenMetMaatregel } from './geholpen-maatregel.ts';
import { bouwMaatregel } from './maatregel.ts';
import { bouwMensen, type Gezin } from './mensen.ts';
import { overigeGezinnen } from './overig.ts';
import type { Gezinsjabloon } from './vorm.ts';
import { bouwWachten } from './wacht.ts';
import { notities } from './woorden.ts';
import { zijverhalen } from './zijverhalen.ts';

export const sjablonen: readonly Gezinsjabloon[] = [
  ...bordgezinnen,
  ...geholpenMetMaatregel,
  ...geholpenGezinnen,
  ...zijverhalen,
  ...overigeGezinnen,
];

/** The faces of a family, one after another. Returns who it is now, or was last. */
function bouwVastGezicht(wereld: Wereld, { gemeente, vast }: Gezinsjabloon, gezin: RijId): Mens {
  const { lading, kalender, mensen } = wereld;
  const team = mensen.lokaalteam(gemeente);
  let laatste: Mens | undefined;
  vast.forEach(([sinds, plaats, tot], at) => {
    const mens = team[plaats];
    if (mens === undefined) throw new RangeError(`the team of ${gemeente} has no member ${plaats}`);
    laatste = mens;
    const volgende = tot ?? vast[at + 1]?.[0];
    lading.voeg('betrokkenheid', {
      gezin_id: gezin,
      soort: 'vastgezicht',
      gebruiker_id: mens.id,
      organisatie_id: mens.organisatie,
      periode: periode(
        kalender.kantoor(sinds),
        volgende === undefined ? undefined : kalender.kantoor(volgende),
      ),
    });
  });
  if (laatste === undefined) throw new RangeError('every family of the demo has a vast gezicht');
  return laatste;
}

/** Days before today on which something was written down. */
const schrijfdagen = [-6, -19, -41] as const;

/** Two or three notes, of which no two in one family are the same. */
function bouwNotities(wereld: Wereld, { gesloten }: Gezinsjabloon, wie: Gezin, door: Mens): void {
  if (wie.kinderen.length === 0) return;
  const over = [...wie.kinderen.slice(0, 1), ...wie.ouders.slice(0, 1)];
  schrijfdagen.slice(0, 2 + (wie.gezin % 2)).forEach((dag, at) => {
    const [soort, tekst] = notities[(wie.gezin * 5 + at * 7) % notities.length] ?? notities[0];
    bouwNotitie(wereld, wie.gezin, {
      door,
      op: wereld.kalender.kantoor((gesloten ?? 0) + dag - (wie.gezin % 4)),
      tijd: `${10 + (wie.gezin % 6)}:${at === 0 ? '15' : '40'}`,
      soort,
      tekst,
      over,
      aanwezig: soort === 'overleg' ? [] : over,
    });
  });
}

/** Forty families around the story: those that wait, those that were helped, and those that show something small. */
export function bouwSjablonen(wereld: Wereld): void {
  for (const sjabloon of sjablonen) {
    const wie = bouwMensen(wereld, sjabloon);
    const door = bouwVastGezicht(wereld, sjabloon, wie.gezin);
    const maatregel = bouwMaatregel(wereld, sjabloon, wie);
    bouwWachten(wereld, sjabloon, wie, maatregel, door.id);
    bouwNotities(wereld, sjabloon, wie, door);
    if (sjabloon.gevaar !== undefined)
      wereld.lading.voeg('veiligheidsstand', {
        gezin_id: wie.gezin,
        soort: sjabloon.gevaar,
        bron: 'medewerker',
        sinds: wereld.kalender.kantoor(-60),
        gevaar_persoon_id: wie.ouders[1] ?? null,
      });
  }
}
