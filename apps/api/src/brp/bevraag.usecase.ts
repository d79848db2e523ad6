import {
  composeVoorstel,
  decideBrpAntwoord,
  decideBrpVraag,
  type BrpGrond,
  type BrpOver,
  type BrpPersoon,
  type BrpVraagRefusal,
} from '@rondom/domain/brp';
import { accept, refuse, type Bsn, type Outcome } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal, Gelezen } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Grond, Tx } from '../platform/database/index.ts';
import { keepAntwoord, makeKenmerk } from './antwoord.ts';
import { findBekendLid, listBekendeLeden } from './bekend.store.ts';
import type { BrpPoort, BrpPoortRefusal } from './brp-poort.ts';
import { voorstelView } from './brp.view.ts';

export type Voorstel = ReturnType<typeof voorstelView>;
export type BevraagRefusal =
  | BrpVraagRefusal
  | BrpPoortRefusal
  | { readonly kind: 'bsnOnbekend' }
  | { readonly kind: 'brpGeenJeugdige' }
  | GateRefusal;

export interface Bevraging {
  /** As typed. */
  readonly bsn: string;
  readonly over: BrpOver;
}

const gronden = { 'jeugdwet-7.2.1': 'jeugdwet721', 'wmo-5.2.9': 'wmo529' } as const satisfies Record<
  BrpGrond,
  Grond
>;

/**
 * Asks the BRP about one number. Decided and logged first, in a transaction of its own: the question stands in the log
 * also when no answer comes. No transaction is open while the BRP thinks. Nothing of the answer enters the family.
 */
export async function askBrp(
  gate: Gate,
  poort: BrpPoort | undefined,
  aanvraag: Aanvraag,
  gezin: Id,
  bevraging: Bevraging,
): Promise<Outcome<Voorstel, BevraagRefusal>> {
  const asked = await logVraag(gate, aanvraag, gezin, bevraging);
  if (!asked.ok) return asked;
  if (poort === undefined) return refuse({ kind: 'brpZwijgt' });
  const answered = await poort.raadpleeg(asked.value);
  if (!answered.ok) return answered;
  if (answered.value === undefined) return refuse({ kind: 'bsnOnbekend' });
  return showAntwoord(gate, aanvraag, gezin, bevraging.over, answered.value);
}

/** Whether this number may be asked by this organisation; the asking is an act about whom it concerns. */
function logVraag(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  { bsn, over }: Bevraging,
): Promise<Outcome<Bsn, BrpVraagRefusal | GateRefusal>> {
  const doel = { gezin, resource: 'brp', actie: 'zoek', handeling: 'bevraag' } as const;
  type Asked = Outcome<Gelezen<Bsn>, BrpVraagRefusal>;
  return gate.read(aanvraag, doel, async (tx, toegang): Promise<Asked> => {
    const vrager = await getVrager(tx);
    const taak = vrager === 'veiligthuis' ? 'veiligthuis' : 'jeugdwet';
    const decided = decideBrpVraag({ bsn, vrager, over, doel: taak });
    if (!decided.ok) return decided;
    // The ground that is logged is that of the access table: both must say the same.
    if (gronden[decided.value.grond] !== toegang.regel.grond)
      return refuse({ kind: 'bsnZonderGrond', over, doel: taak });
    const known = (await listBekendeLeden(tx, gezin)).filter((lid) =>
      lid.bsnHmac?.equals(tx.hmac('bsn', decided.value.bsn)),
    );
    return accept({
      value: decided.value.bsn,
      getoond: { gezin, personen: known.map((lid) => lid.id) },
    });
  });
}

async function getVrager(tx: Tx): Promise<Organisatiesoort> {
  const [row] = await tx.query<{ soort: Organisatiesoort }>(
    'brp.vrager',
    'select soort from rondom.organisatie where id = platform.mijn_organisatie()',
  );
  if (!row) throw new Error('a worker without an organisation asks the BRP');
  return row.soort;
}

/** Shows the answer, if it may be shown, and keeps it sealed for whom is chosen from it. */
function showAntwoord(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  over: BrpOver,
  antwoord: BrpPersoon,
): Promise<Outcome<Voorstel, { readonly kind: 'brpGeenJeugdige' } | GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'brp', actie: 'lees' }, async (tx) => {
    const decided = decideBrpAntwoord(over, antwoord, tx.today);
    if (!decided.ok) return decided;
    const voorstel = composeVoorstel(over, decided.value, tx.today);
    const bewaard = { kenmerk: makeKenmerk(), gezin: voorstel, opmerkingen: antwoord.opmerkingen };
    await keepAntwoord(tx, gezin, bewaard);
    const leden = await listBekendeLeden(tx, gezin);
    const personen = voorstel.leden.flatMap((lid) => findBekendLid(tx, leden, lid)?.id ?? []);
    return accept({ value: voorstelView(tx, bewaard, leden), getoond: { gezin, personen } });
  });
}
