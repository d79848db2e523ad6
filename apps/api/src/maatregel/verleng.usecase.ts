import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideMededeling,
  decideVerleng,
  type MededelingRefusal,
  type VerlengRefusal,
} from '@rondom/domain/maatregel';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { insertTermijn } from '../termijn/index.ts';
import { lockMaatregel, saveVerlenging, stopMededeling } from './verleng.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Schrijfaanvraag = Aanvraag & { readonly intent: Intent };
interface Written {
  readonly id: Id;
  readonly versie: number;
}
interface Of {
  readonly gezin: Id;
  readonly maatregel: Id;
}

/** The judge extends an order: it holds longer, and the notice to the Raad counts from the new end. */
export function verlengMaatregel(
  gate: Gate,
  aanvraag: Schrijfaanvraag,
  { gezin, maatregel }: Of,
  nieuw: { readonly op: PlainDate; readonly tot: PlainDate; readonly versie: number },
): Promise<Outcome<Written, NotFound | VerlengRefusal | VersieVerouderd | GateRefusal>> {
  type Refusal = NotFound | VerlengRefusal | VersieVerouderd;
  return gate.write(aanvraag, { gezin, resource: 'maatregel' }, async (tx): Werk<Written, Refusal> => {
    const lopend = await lockMaatregel(tx, gezin, maatregel);
    if (!lopend) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(lopend.versie, nieuw.versie);
    if (!next.ok) return next;
    const decided = decideVerleng(lopend, nieuw, tx.today);
    if (!decided.ok) return decided;
    await saveVerlenging(tx, gezin, maatregel, { ...decided.value, op: nieuw.op });
    if (lopend.mededelingId !== null && lopend.mededelingGestoptOp === null)
      await stopMededeling(tx, lopend.mededelingId, nieuw.op, 'verlengd');
    await insertTermijn(tx, gezin, {
      soort: 'mededelingnietverlengen',
      maatregelId: maatregel,
      vanaf: decided.value.laatsteDag,
    });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id: maatregel, versie: next.value },
      getoond: { gezin, personen: lopend.kinderen },
    });
  });
}

/** The GI told the Raad that it will not ask for more time: that clock stops. */
export function meldAanRaad(
  gate: Gate,
  aanvraag: Schrijfaanvraag,
  { gezin, maatregel }: Of,
  op: PlainDate,
): Promise<Outcome<Written, NotFound | MededelingRefusal | GateRefusal>> {
  type Refusal = NotFound | MededelingRefusal;
  return gate.write(aanvraag, { gezin, resource: 'termijn' }, async (tx): Werk<Written, Refusal> => {
    const lopend = await lockMaatregel(tx, gezin, maatregel);
    if (!lopend?.mededelingId) return refuse({ kind: 'nietGevonden' as const });
    const decided = decideMededeling(
      { ingangsdatum: lopend.ingangsdatum, gestoptOp: lopend.mededelingGestoptOp },
      op,
      tx.today,
    );
    if (!decided.ok) return decided;
    const versie = await stopMededeling(tx, lopend.mededelingId, decided.value.gestoptOp, 'gedaan');
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id: lopend.mededelingId, versie },
      getoond: { gezin, personen: lopend.kinderen },
    });
  });
}
