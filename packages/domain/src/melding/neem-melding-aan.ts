import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { waarnemingvelden, type GenoemdPersoon, type Melder, type Waarneming } from './melding.ts';

export interface NeemMeldingAan {
  readonly melder: Melder;
  readonly waarneming: Waarneming;
  readonly personen: readonly GenoemdPersoon[];
  readonly acuut: boolean;
}

export type NeemMeldingAanRefusal =
  | { readonly kind: 'waarnemingOntbreekt' }
  | { readonly kind: 'waarnemingTeLang'; readonly veld: keyof Waarneming; readonly maximum: number }
  | { readonly kind: 'niemandGenoemd' }
  | { readonly kind: 'teVeelPersonen'; readonly maximum: number }
  | { readonly kind: 'functieOntbreekt' }
  | { readonly kind: 'organisatieOntbreekt' };

/** What the reporter is told first when somebody is in danger now. */
export type EerstBellen = '112' | 'veiligThuis';

export interface MeldingOntvangen extends NeemMeldingAan {
  readonly ontvangenOp: PlainDate;
  readonly status: 'ontvangen';
  readonly eerstBellen: readonly EerstBellen[];
}

/** Some six pages per field: enough for every story, too little to fill a disk. */
export const waarnemingMaximum = 20_000;
export const personenMaximum = 30;

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/**
 * Whether a melding can be taken in. The threshold is low on purpose: something seen, heard or thought, about
 * somebody. Words are kept exactly as written; danger now never waits for the form.
 * @source Wmo 2015 art. 4.1.1 lid 2 onder a; Uitvoeringsbesluit Wmo 2015 art. 4.1.1 lid 2 onder a
 */
export function decideNeemMeldingAan(
  command: NeemMeldingAan,
  today: PlainDate,
): Outcome<MeldingOntvangen, NeemMeldingAanRefusal> {
  const refusals: NeemMeldingAanRefusal[] = [];
  const { melder, waarneming, personen } = command;
  if (waarnemingvelden.every((veld) => isEmpty(waarneming[veld])))
    refusals.push({ kind: 'waarnemingOntbreekt' });
  for (const veld of waarnemingvelden)
    if ((waarneming[veld] ?? '').length > waarnemingMaximum)
      refusals.push({ kind: 'waarnemingTeLang', veld, maximum: waarnemingMaximum });
  if (!personen.some((persoon) => !isEmpty(persoon.naam) || !isEmpty(persoon.leeftijdOfGeboorte)))
    refusals.push({ kind: 'niemandGenoemd' });
  if (personen.length > personenMaximum) refusals.push({ kind: 'teVeelPersonen', maximum: personenMaximum });
  if (melder.soort === 'professional') {
    if (isEmpty(melder.functie)) refusals.push({ kind: 'functieOntbreekt' });
    if (isEmpty(melder.organisatie)) refusals.push({ kind: 'organisatieOntbreekt' });
  }
  if (refusals.length > 0) return refuse(...refusals);
  return accept({
    ...command,
    ontvangenOp: today,
    status: 'ontvangen',
    eerstBellen: command.acuut ? ['112', 'veiligThuis'] : [],
  });
}
