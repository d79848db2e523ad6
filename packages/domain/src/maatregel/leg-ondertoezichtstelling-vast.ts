import type { OrganisatieId, Organisatiesoort } from '../regio/index.ts';
import type { Persoon, PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import {
  listBeschikkingsdataRefusals,
  type Beschikkingsdata,
  type BeschikkingsdataRefusal,
} from './beschikking.ts';
import { decideDuur, type DuurRefusal } from './duur.ts';
import { laatsteDag } from './laatste-dag.ts';
import type { Maatregel } from './maatregel.ts';
import { listOpmerkingen, listOtsKindRefusals, type OtsKindRefusal, type OtsOpmerking } from './ots-kind.ts';

export interface LegOndertoezichtstellingVast extends Beschikkingsdata {
  readonly kinderen: readonly PersoonId[];
  /** Exclusive. */
  readonly einddatum: PlainDate;
  readonly instelling: { readonly id: OrganisatieId; readonly soort: Organisatiesoort };
}

export type OndertoezichtstellingRefusal =
  | BeschikkingsdataRefusal
  | DuurRefusal
  | OtsKindRefusal
  | { readonly kind: 'kindOntbreekt' }
  | { readonly kind: 'geenGecertificeerdeInstelling' };

export interface OndertoezichtstellingVastgelegd extends Beschikkingsdata {
  readonly soort: 'ondertoezichtstelling';
  readonly kinderen: readonly PersoonId[];
  readonly einddatum: PlainDate;
  readonly laatsteDag: PlainDate;
  readonly instelling: OrganisatieId;
  readonly opmerkingen: readonly OtsOpmerking[];
}

/**
 * Recording a supervision order as the court gave it, for one or more children at once.
 * @source BW 1:255, 1:258; BW 1:2 (unborn child); Besluit Jeugdwet art. 4.2.2 lid 1
 */
export function decideLegOndertoezichtstellingVast(
  state: { readonly leden: readonly Persoon[]; readonly maatregelen: readonly Maatregel[] },
  command: LegOndertoezichtstellingVast,
  today: PlainDate,
): Outcome<OndertoezichtstellingVastgelegd, OndertoezichtstellingRefusal> {
  const { beschikkingsdatum, ingangsdatum, einddatum, belastOp, geinformeerdOp } = command;
  const kinderen = [...new Set(command.kinderen)];
  const refusals: OndertoezichtstellingRefusal[] = listBeschikkingsdataRefusals(command, today);
  const duur = decideDuur(ingangsdatum, einddatum);
  if (!duur.ok) refusals.push(...duur.refusals);
  if (command.instelling.soort !== 'gecertificeerdeinstelling')
    refusals.push({ kind: 'geenGecertificeerdeInstelling' });
  if (kinderen.length === 0) refusals.push({ kind: 'kindOntbreekt' });
  const periode = { vanaf: ingangsdatum, tot: einddatum };
  for (const kind of kinderen) refusals.push(...listOtsKindRefusals(state, kind, periode));
  if (refusals.length > 0) return refuse(...refusals);
  return accept({
    soort: 'ondertoezichtstelling',
    kinderen,
    beschikkingsdatum,
    ingangsdatum,
    einddatum,
    laatsteDag: laatsteDag(einddatum),
    belastOp,
    geinformeerdOp,
    instelling: command.instelling.id,
    opmerkingen: kinderen.flatMap((kind) => listOpmerkingen(state.leden, kind, periode)),
  });
}
