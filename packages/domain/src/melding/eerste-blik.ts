import type { GezinId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { meldingstatus, type Melding } from './melding.ts';
import { veiligheidsuitkomst, type Veiligheidsuitkomst, type Vervolg } from './uitkomst.ts';

export interface EersteBlik {
  readonly veiligheid: Veiligheidsuitkomst;
  readonly vervolg?: Vervolg | undefined;
  readonly reden: string;
  /** The family the melding is about, when one was chosen or made. */
  readonly gezin?: GezinId | undefined;
}

export type EersteBlikRefusal =
  | { readonly kind: 'meldingAlBeoordeeld'; readonly beoordeeldOp: PlainDate | undefined }
  | { readonly kind: 'beoordeeldVoorOntvangst'; readonly ontvangenOp: PlainDate }
  | { readonly kind: 'redenOntbreekt' }
  | { readonly kind: 'vervolgOntbreekt' }
  | { readonly kind: 'vervolgNogNietMogelijk'; readonly vervolg: Vervolg }
  | { readonly kind: 'overdrachtZonderGezin' }
  | { readonly kind: 'geenVervolgBijOnveiligheid'; readonly veiligheid: Veiligheidsuitkomst };

export interface EersteBlikGedaan {
  readonly status: 'afgerond' | 'nogNietTeBeoordelen';
  readonly veiligheid: Veiligheidsuitkomst;
  readonly vervolg?: Vervolg | undefined;
  readonly reden: string;
  readonly gezin?: GezinId | undefined;
  readonly beoordeeldOp?: PlainDate | undefined;
  /** Only where a family is known. */
  readonly zetVeiligheidsstand: boolean;
  /** Veilig Thuis keeps sight of safety until somebody has taken the next step on. */
  readonly veiligThuisHoudtZicht: boolean;
}

function refusalsOf(melding: Melding, command: EersteBlik, today: PlainDate): EersteBlikRefusal[] {
  const { veiligheid, vervolg } = command;
  const { isOordeel, onveilig } = veiligheidsuitkomst[veiligheid];
  const refusals: EersteBlikRefusal[] = [];
  if (today < melding.ontvangenOp)
    refusals.push({ kind: 'beoordeeldVoorOntvangst', ontvangenOp: melding.ontvangenOp });
  if (command.reden.trim() === '') refusals.push({ kind: 'redenOntbreekt' });
  if (isOordeel && vervolg === undefined) refusals.push({ kind: 'vervolgOntbreekt' });
  if (!isOordeel && vervolg !== undefined) refusals.push({ kind: 'vervolgNogNietMogelijk', vervolg });
  if (vervolg === 'overdracht' && (command.gezin ?? melding.gezin) === undefined)
    refusals.push({ kind: 'overdrachtZonderGezin' });
  // Enough help already there is an overdracht; "geen vervolg" says that no reasonable suspicion is left.
  if (vervolg === 'geenVervolg' && onveilig)
    refusals.push({ kind: 'geenVervolgBijOnveiligheid', veiligheid });
  return refusals;
}

/**
 * The first look at a melding: how safe, what next, and why. Not yet to be judged keeps the melding open and
 * its clock running.
 * @source Wmo 2015 art. 4.1.1 lid 2 onder c; Uitvoeringsregeling Wmo 2015, bijlage A, 3.7
 */
export function decideEersteBlik(
  melding: Melding,
  command: EersteBlik,
  today: PlainDate,
): Outcome<EersteBlikGedaan, EersteBlikRefusal> {
  if (!meldingstatus[melding.status].magBeoordeeldWorden)
    return refuse({ kind: 'meldingAlBeoordeeld', beoordeeldOp: melding.beoordeeldOp });
  const refusals = refusalsOf(melding, command, today);
  if (refusals.length > 0) return refuse(...refusals);
  const { isOordeel, zetVeiligheidsstand } = veiligheidsuitkomst[command.veiligheid];
  const gezin = command.gezin ?? melding.gezin;
  return accept({
    status: isOordeel ? 'afgerond' : 'nogNietTeBeoordelen',
    veiligheid: command.veiligheid,
    vervolg: command.vervolg,
    reden: command.reden,
    gezin,
    beoordeeldOp: isOordeel ? today : undefined,
    zetVeiligheidsstand: zetVeiligheidsstand && gezin !== undefined,
    veiligThuisHoudtZicht: command.vervolg !== 'geenVervolg',
  });
}
