import { persoonId } from '@rondom/domain/gezin';
import { accept, addDays, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  belastEnGeinformeerdOp,
  decideLegOndertoezichtstellingVast,
  type OndertoezichtstellingRefusal,
} from '@rondom/domain/maatregel';
import { organisatieId } from '@rondom/domain/regio';
import { decideTweedeKlok } from '@rondom/domain/termijn';
import { listLeden, persoonOf } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { insertTermijn } from '../termijn/index.ts';
import { findRegio, insertWacht } from '../wachtlijst/index.ts';
import { beginHulp } from './besluit.usecase.ts';
import { findOrganisatiesoort, insertMaatregel, listMaatregelen } from './maatregel.store.ts';

export interface Beschikking {
  readonly kinderen: readonly Id[];
  readonly beschikkingOp: PlainDate;
  readonly ingangsdatum: PlainDate;
  readonly einddatum: PlainDate;
  readonly rechtbank: string;
  readonly zaaknummer?: string;
  readonly organisatieId: Id;
  readonly giBelastOp: PlainDate;
  readonly giGeinformeerdOp: PlainDate;
  /** The order names help that is needed. */
  readonly hulpGenoemd?: boolean;
}

type Refusal = OndertoezichtstellingRefusal | { readonly kind: 'regioOnbekend' };
interface Recorded {
  readonly id: Id;
  readonly versie: number;
}

/**
 * Records an order, and starts what the law starts with it: per child the clock of the vaste jeugdbeschermer and a
 * wait, the clock of the plan as the inspectorate counts it, and the notice to the Raad before the order ends.
 */
export function recordOndertoezichtstelling(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  beschikking: Beschikking,
): Promise<Outcome<Recorded, Refusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'maatregel' }, async (tx): Werk<Recorded, Refusal> => {
    const decided = await decideBeschikking(tx, gezin, beschikking);
    if (!decided.ok) return decided;
    const regio = await findRegio(tx, gezin);
    if (regio === undefined) return refuse({ kind: 'regioOnbekend' });
    const { kinderen } = decided.value;
    const { id } = await startOndertoezichtstelling(tx, gezin, { ...beschikking, kinderen, regioId: regio });
    if (beschikking.hulpGenoemd === true)
      await beginHulp(tx, gezin, {
        kinderen: decided.value.kinderen,
        beslotenOp: beschikking.beschikkingOp,
        regioId: regio,
      });
    await tx.notify({ soort: 'gezin', id: gezin });
    await tx.notify({ soort: 'bord', id: regio });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: kinderen } });
  });
}

export interface Begonnen {
  readonly id: Id;
  readonly termijnen: readonly Id[];
  readonly wachten: readonly Id[];
}

/**
 * Writes an order that was decided on, with its clocks and, unless a worker is there already, a wait per child. Also
 * for orders that come in with the list of an instelling.
 */
export async function startOndertoezichtstelling(
  tx: Tx,
  gezin: Id,
  nieuw: Beschikking & { readonly regioId: Id; readonly zonderWacht?: boolean },
): Promise<Begonnen> {
  const { kinderen, regioId, giBelastOp: belastOp, giGeinformeerdOp: geinformeerdOp } = nieuw;
  const id = await insertMaatregel(tx, gezin, {
    beschikkingOp: nieuw.beschikkingOp,
    ingangsdatum: nieuw.ingangsdatum,
    einddatum: nieuw.einddatum,
    rechtbank: nieuw.rechtbank,
    zaaknummer: nieuw.zaaknummer ?? null,
    organisatieId: nieuw.organisatieId,
    belastOp,
    geinformeerdOp,
    kinderen,
  });
  const vanaf = belastEnGeinformeerdOp({ belastOp, geinformeerdOp }) ?? geinformeerdOp;
  const termijnen: Id[] = [];
  const wachten: Id[] = [];
  for (const persoon of nieuw.zonderWacht === true ? [] : kinderen) {
    const klok = { soort: 'vastejeugdbeschermer', maatregelId: id, persoonId: persoon } as const;
    const termijn = await insertTermijn(tx, gezin, { ...klok, vanaf });
    termijnen.push(termijn.id);
    const { soort, ...waarop } = klok;
    const duur = { termijnId: termijn.id, regioId, sinds: vanaf, uiterlijk: termijn.uiterlijk };
    wachten.push(await insertWacht(tx, gezin, { soort, ...waarop, ...duur }));
  }
  const { ingangsdatum, einddatum } = nieuw;
  // Told long before it happens: who does not extend the order tells the Raad two months before it ends.
  for (const [soort, van] of [
    ['planvanafmaatregel', ingangsdatum],
    ['mededelingnietverlengen', addDays(einddatum, -1)],
  ] as const)
    termijnen.push((await insertTermijn(tx, gezin, { soort, maatregelId: id, vanaf: van })).id);
  return { id, termijnen, wachten };
}

/** Whether this order can be written for these children of the family, as it stands now. */
export async function decideBeschikking(tx: Tx, gezin: Id, beschikking: Beschikking) {
  const leden = (await listLeden(tx, gezin)).map((row) => persoonOf(row));
  const state = { leden, maatregelen: await listMaatregelen(tx, gezin) };
  const soort = (await findOrganisatiesoort(tx, beschikking.organisatieId)) ?? 'gemeente';
  return decideLegOndertoezichtstellingVast(
    state,
    {
      kinderen: beschikking.kinderen.map(persoonId),
      beschikkingsdatum: beschikking.beschikkingOp,
      ingangsdatum: beschikking.ingangsdatum,
      einddatum: beschikking.einddatum,
      belastOp: beschikking.giBelastOp,
      geinformeerdOp: beschikking.giGeinformeerdOp,
      instelling: { id: organisatieId(beschikking.organisatieId), soort },
    },
    tx.today,
  );
}

type PlanRefusal =
  | { readonly kind: 'nietGevonden' }
  | { readonly kind: 'dagInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'planklokLooptAl'; readonly vanaf: PlainDate };

/**
 * It is established that the family makes no familiegroepsplan: the six weeks of the law start.
 * @source Jeugdwet art. 4.1.3 lid 5
 */
export function recordGeenFamiliegroepsplan(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  maatregel: Id,
  op: PlainDate,
): Promise<Outcome<Recorded, PlanRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'termijn' }, async (tx): Werk<Recorded, PlanRefusal> => {
    if (op > tx.today) return refuse({ kind: 'dagInToekomst', op, vandaag: tx.today });
    if ((await listMaatregelen(tx, gezin, maatregel)).length === 0) return refuse({ kind: 'nietGevonden' });
    const lopend = await tx.query<{ vanaf: string }>(
      'maatregel.planklok',
      "select vanaf::text as vanaf from rondom.termijn where maatregel_id = $1 and soort = 'planwettelijk'",
      [maatregel],
    );
    const klok = { soort: 'planwettelijk', voor: maatregel } as const;
    const tweede = decideTweedeKlok(
      lopend.map(({ vanaf }) => ({ ...klok, vanaf: getPlainDate(vanaf) })),
      { ...klok, vanaf: op },
    );
    if (!tweede.ok)
      return refuse(...tweede.refusals.map(({ vanaf }) => ({ kind: 'planklokLooptAl' as const, vanaf })));
    const { id } = await insertTermijn(tx, gezin, {
      soort: 'planwettelijk',
      maatregelId: maatregel,
      vanaf: op,
    });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [] } });
  });
}
