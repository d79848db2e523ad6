import type { GezinId } from '../gezin/index.ts';
import { accept, overlapt, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import type { Betrokkenheid } from './betrokkenheid.ts';

export interface WordVastGezicht {
  readonly gezin: GezinId;
  readonly medewerker: MedewerkerId;
  readonly organisatie: OrganisatieId;
  readonly vanaf: PlainDate;
}

export type WordVastGezichtRefusal =
  | {
      readonly kind: 'gezinHeeftVastGezicht';
      readonly medewerker: MedewerkerId;
      readonly naam: string | undefined;
      readonly sinds: PlainDate;
    }
  | { readonly kind: 'isAlVastGezicht'; readonly sinds: PlainDate }
  | { readonly kind: 'vanafInToekomst'; readonly vanaf: PlainDate; readonly vandaag: PlainDate };

/**
 * One vast gezicht at a time: nobody has to tell the story twice. A second one is refused with who it is and
 * since when; changing is another act.
 * @source Toekomstscenario kind- en gezinsbescherming (one constant contact per family)
 */
export function decideWordVastGezicht(
  state: {
    readonly betrokkenheden: readonly Betrokkenheid[];
    readonly namen: ReadonlyMap<MedewerkerId, string>;
  },
  command: WordVastGezicht,
  today: PlainDate,
): Outcome<Betrokkenheid & { readonly rol: 'vastgezicht' }, WordVastGezichtRefusal> {
  const { gezin, medewerker, vanaf } = command;
  if (vanaf > today) return refuse({ kind: 'vanafInToekomst', vanaf, vandaag: today });
  const zittend = state.betrokkenheden.find(
    (ander) => ander.gezin === gezin && ander.rol === 'vastgezicht' && overlapt(ander, { vanaf }),
  );
  if (zittend === undefined) return accept({ ...command, rol: 'vastgezicht' });
  if (zittend.medewerker === medewerker) return refuse({ kind: 'isAlVastGezicht', sinds: zittend.vanaf });
  return refuse({
    kind: 'gezinHeeftVastGezicht',
    medewerker: zittend.medewerker,
    naam: state.namen.get(zittend.medewerker),
    sinds: zittend.vanaf,
  });
}
