import { accept, geldtOp, overlapt, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import { isGezicht, type Betrokkenheid } from './betrokkenheid.ts';
import type { WordVastGezicht } from './word-vast-gezicht.ts';

/** Why somebody is the face of this family. */
export const gezichtredenen = ['kentGezin', 'keuzeGezin', 'taal', 'kennis', 'ruimte'] as const;
export type Gezichtreden = (typeof gezichtredenen)[number];

export type WordDuogezichtRefusal =
  | { readonly kind: 'duoZonderVastGezicht' }
  | { readonly kind: 'isAlVastGezicht'; readonly sinds: PlainDate }
  | {
      readonly kind: 'gezinHeeftDuo';
      readonly medewerker: MedewerkerId;
      readonly naam: string | undefined;
      readonly sinds: PlainDate;
    }
  | { readonly kind: 'vanafInToekomst'; readonly vanaf: PlainDate; readonly vandaag: PlainDate };

/**
 * Two persons may be the fixed face together, so that one of them is always there. A second stands beside a first,
 * and a third is refused with who they are.
 * @source Toekomstscenario kind- en gezinsbescherming (one constant contact, alone or as a duo)
 */
export function decideWordDuogezicht(
  state: {
    readonly betrokkenheden: readonly Betrokkenheid[];
    readonly namen: ReadonlyMap<MedewerkerId, string>;
  },
  command: WordVastGezicht,
  today: PlainDate,
): Outcome<Betrokkenheid & { readonly rol: 'duogezicht' }, WordDuogezichtRefusal> {
  const { gezin, medewerker, vanaf } = command;
  if (vanaf > today) return refuse({ kind: 'vanafInToekomst', vanaf, vandaag: today });
  const gezichten = state.betrokkenheden.filter((ander) => ander.gezin === gezin && isGezicht(ander));
  const zelf = gezichten.find((ander) => ander.medewerker === medewerker && overlapt(ander, { vanaf }));
  if (zelf !== undefined) return refuse({ kind: 'isAlVastGezicht', sinds: zelf.vanaf });
  if (!gezichten.some((ander) => ander.rol === 'vastgezicht' && geldtOp(ander, vanaf)))
    return refuse({ kind: 'duoZonderVastGezicht' });
  const tweede = gezichten.find((ander) => ander.rol === 'duogezicht' && overlapt(ander, { vanaf }));
  if (tweede === undefined) return accept({ ...command, rol: 'duogezicht' });
  return refuse({
    kind: 'gezinHeeftDuo',
    medewerker: tweede.medewerker,
    naam: state.namen.get(tweede.medewerker),
    sinds: tweede.vanaf,
  });
}
