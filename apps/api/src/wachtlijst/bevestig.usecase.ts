import { persoonId } from '@rondom/domain/gezin';
import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId } from '@rondom/domain/regio';
import {
  decideBevestiging,
  gevolgVanNee,
  type Antwoord,
  type Bevestigd,
  type Bevestiging,
  type BevestigingRefusal,
  type Gezinsstem,
  type Weg,
} from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { werkdagen } from '../termijnregels/index.ts';
import { openAgain } from './heropen.usecase.ts';
import { findToestand, type Toestand } from './toestand.ts';
import { saveToestand } from './wacht.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
export type Bevestigingsantwoord = { readonly id: Id; readonly versie: number; readonly vanHetBord: boolean };
type Answer = Promise<Outcome<Bevestigingsantwoord, BevestigingRefusal | NotFound | GateRefusal>>;

/** The young person or the parent answers in the own portal whether help has begun. */
export function confirmInPortaal(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  wachtId: Id,
  antwoord: Antwoord,
): Answer {
  const account = persoonId(aanvraag.actor.persoonId ?? '');
  return gate.write(aanvraag, { gezin, resource: 'eigenbevestiging' }, (tx) =>
    confirm(tx, wachtId, {
      antwoord,
      op: tx.today,
      weg: { soort: 'portaal', account },
      stem: { soort: aanvraag.actor.rol === 'jeugdige' ? 'jeugdige' : 'ouder', persoon: account },
    }),
  );
}

export interface Opgetekend {
  readonly stem: { readonly soort: Gezinsstem['soort']; readonly persoonId: Id };
  readonly antwoord: Antwoord;
  readonly woorden: string;
  readonly op: PlainDate;
}

/** The vast gezicht writes down, in own words, what a family member said. */
export function noteConfirmation(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  wachtId: Id,
  opgetekend: Opgetekend,
): Answer {
  const weg: Weg = {
    soort: 'genoteerd',
    door: medewerkerId(aanvraag.actor.gebruikerId),
    woorden: opgetekend.woorden,
  };
  const stem: Gezinsstem = { soort: opgetekend.stem.soort, persoon: persoonId(opgetekend.stem.persoonId) };
  return gate.write(aanvraag, { gezin, resource: 'wachtbevestiging' }, (tx) =>
    confirm(tx, wachtId, { stem, weg, antwoord: opgetekend.antwoord, op: opgetekend.op }),
  );
}

async function confirm(
  tx: Tx,
  wachtId: Id,
  command: Bevestiging,
): Werk<Bevestigingsantwoord, BevestigingRefusal | NotFound> {
  const found = await findToestand(tx, wachtId);
  if (!found) return refuse({ kind: 'nietGevonden' as const });
  const { beeindigdOp } = found.json;
  const helped =
    found.json.beeindigdAls === 'geholpen' && beeindigdOp !== null ? getPlainDate(beeindigdOp) : undefined;
  // What is said of a wait that goes on elsewhere is said there.
  if (helped !== undefined && found.json.heropend) return refuse({ kind: 'wachtGeeindigd', op: helped });
  const decided = decideBevestiging(found, command, tx.today, await werkdagen(tx));
  if (!decided.ok) return decided;
  const id = await insertBevestiging(tx, found, command);
  if (decided.value.taak) await insertTaak(tx, found, decided.value.taak);
  if (helped !== undefined && gevolgVanNee(helped, tx.today) === 'wachtOpnieuw') {
    if (decided.value.geholpenOp === undefined) await openAgain(tx, found.json, tx.today, 'neeNogNiet');
  } else {
    await saveToestand(tx, found, { ...found.wacht, bevestigingen: [...found.wacht.bevestigingen, command] });
  }
  const vanHetBord = decided.value.geholpenOp !== undefined;
  // Who answers on the own page stands in the line beside the child.
  const { weg } = command;
  const personen = [found.json.kind.id, ...(weg.soort === 'portaal' ? [weg.account] : [])];
  return accept({
    value: { id, versie: found.json.versie + 1, vanHetBord },
    getoond: { gezin: found.json.gezinId, personen: [...new Set(personen)] },
  });
}

async function insertBevestiging(
  tx: Tx,
  { json }: Toestand,
  { stem, weg, antwoord, op }: Bevestiging,
): Promise<Id> {
  const id = await tx.nextId('wachtbevestiging');
  const woorden =
    weg.soort === 'genoteerd'
      ? await tx.seal(
          { soort: 'gezin', id: json.gezinId },
          { tabel: 'wachtbevestiging', kolom: 'woorden', rij: id },
          weg.woorden,
        )
      : null;
  await tx.query(
    'wachtlijst.insert-bevestiging',
    `insert into rondom.wachtbevestiging (id, gezin_id, wacht_id, stem_soort, stem_persoon_id, antwoord, weg, woorden_versleuteld, op, gegeven_op, door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      json.gezinId,
      json.id,
      stem.soort,
      stem.soort === 'professional' ? null : stem.persoon,
      antwoord,
      weg.soort,
      woorden,
      op,
      tx.now,
      tx.actor.gebruikerId,
    ],
  );
  return id;
}

async function insertTaak(tx: Tx, { json }: Toestand, taak: NonNullable<Bevestigd['taak']>): Promise<void> {
  if (taak.voor === undefined) return;
  await tx.query(
    'wachtlijst.insert-taak',
    'insert into rondom.taak (gezin_id, gebruiker_id, soort, persoon_id, uiterlijk) values ($1, $2, $3, $4, $5)',
    [json.gezinId, taak.voor, taak.soort, json.kind.id, taak.uiterlijk],
  );
}
