import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

/** Where an import stands. `controle`, `overnemen` and `terugdraaien` are done by a job. */
export const importstanden = [
  'ontvangen',
  'controle',
  'gecontroleerd',
  'geweigerd',
  'overnemen',
  'overgenomen',
  'terugdraaien',
  'teruggedraaid',
  'ingetrokken',
] as const;
export type Importstand = (typeof importstanden)[number];

/** What is known of a line after the check. */
export const regeluitkomsten = ['fout', 'zeker', 'twijfel', 'nieuw', 'looptAl', 'alOvergenomen'] as const;
export type Regeluitkomst = (typeof regeluitkomsten)[number];

/** What a person decides about a doubt. */
export const twijfelkeuzes = ['zelfde', 'nieuw', 'overslaan'] as const;
export type Twijfelkeuze = (typeof twijfelkeuzes)[number];

/** What became of a line. `gevraagd`: the vast gezicht of the family was asked. */
export const regelgevolgen = ['overgenomen', 'gevraagd', 'nietOvergenomen'] as const;
export type Regelgevolg = (typeof regelgevolgen)[number];

export type ImportstandRefusal =
  | { readonly kind: 'importNietGereed'; readonly stand: Importstand }
  | { readonly kind: 'twijfelOpen'; readonly aantal: number }
  | { readonly kind: 'nietsOverTeNemen' }
  | { readonly kind: 'terugdraaienTeLaat'; readonly overgenomenOp: PlainDate };

const wanneer = (stand: Importstand, ...mag: readonly Importstand[]): Outcome<null, ImportstandRefusal> =>
  mag.includes(stand) ? accept(null) : refuse({ kind: 'importNietGereed', stand });

/** A part of the file is only added, and the check only asked for, while the file comes in. */
export const decideOntvang = (stand: Importstand) => wanneer(stand, 'ontvangen');

/** A list is put away before it was taken over; after that it is turned back. */
export const decideTrekImportIn = (stand: Importstand) =>
  wanneer(stand, 'ontvangen', 'gecontroleerd', 'geweigerd');

/** A doubt is decided after the check; until the list is taken over one may think otherwise. */
export function decideTwijfel(
  stand: Importstand,
  uitkomst: Regeluitkomst,
): Outcome<null, ImportstandRefusal | { readonly kind: 'geenTwijfel' }> {
  const open = wanneer(stand, 'gecontroleerd');
  if (!open.ok) return open;
  return uitkomst === 'twijfel' ? accept(null) : refuse({ kind: 'geenTwijfel' });
}

/** Taking over, in one go: every doubt was looked at by a person, and something remains. */
export function decideNeemOver(
  stand: Importstand,
  { twijfelOpen, overTeNemen }: { readonly twijfelOpen: number; readonly overTeNemen: number },
): Outcome<null, ImportstandRefusal> {
  const open = wanneer(stand, 'gecontroleerd');
  if (!open.ok) return open;
  if (twijfelOpen > 0) return refuse({ kind: 'twijfelOpen', aantal: twijfelOpen });
  return overTeNemen > 0 ? accept(null) : refuse({ kind: 'nietsOverTeNemen' });
}

/**
 * Turning back is for the day itself: the day after, people have planned with what stands there.
 * @source Werkafspraak van Rondom: een overname is tot middernacht terug te draaien
 */
export function decideDraaiTerug(
  stand: Importstand,
  overgenomenOp: PlainDate | undefined,
  today: PlainDate,
): Outcome<null, ImportstandRefusal> {
  const open = wanneer(stand, 'overgenomen');
  if (!open.ok) return open;
  if (overgenomenOp !== undefined && overgenomenOp !== today)
    return refuse({ kind: 'terugdraaienTeLaat', overgenomenOp });
  return accept(null);
}
