import type { PlainDate } from '../kern/index.ts';
import type { IntussenVeilig } from '../wachtlijst/index.ts';

/** A family as the safety team lists it. `antwoorden`: what was said for each child; empty when nobody asked. */
export interface Onveiliggezin {
  readonly gezin: string;
  readonly antwoorden: readonly IntussenVeilig[];
  readonly acuutSinds: PlainDate | undefined;
  readonly sinds: PlainDate;
}

export type Onveiligheid = 'nietBekend' | 'acuut' | 'onveilig' | 'tenDele' | 'veilig';
const volgorde: readonly Onveiligheid[] = ['nietBekend', 'acuut', 'onveilig', 'tenDele', 'veilig'];

/**
 * The worst that holds for anybody in the family. Not known is not safe, and comes before everything: nobody can act on
 * what nobody asked.
 * @source Afspraak van Rondom: onbekend is rood
 */
export function onveiligheidVan({ antwoorden, acuutSinds }: Onveiliggezin): Onveiligheid {
  if (antwoorden.length === 0 || antwoorden.includes('nietBekend')) return 'nietBekend';
  if (acuutSinds !== undefined) return 'acuut';
  if (antwoorden.includes('nee')) return 'onveilig';
  return antwoorden.includes('tenDele') ? 'tenDele' : 'veilig';
}

/** Unknown first, then acute, then unsafe; within one kind the family that was joined longest ago. */
export function sorteerOnveilig<G extends Onveiliggezin>(gezinnen: readonly G[]): G[] {
  const rang = (gezin: G): number => volgorde.indexOf(onveiligheidVan(gezin));
  return [...gezinnen].sort(
    (een, ander) =>
      rang(een) - rang(ander) || een.sinds.localeCompare(ander.sinds) || een.gezin.localeCompare(ander.gezin),
  );
}
