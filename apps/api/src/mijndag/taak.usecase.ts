import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideRondTaakAf, type RondTaakAfRefusal } from '@rondom/domain/mijndag';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';

interface TaakRow {
  readonly persoonId: Id | null;
  readonly isGedaan: boolean;
  readonly versie: number;
}
interface Welke {
  readonly gezin: Id;
  readonly taak: Id;
  readonly versie: number;
}
type Refusal = RondTaakAfRefusal | VersieVerouderd | { readonly kind: 'nietGevonden' };

/** A task is named done, or put back: by the face of the family, or by who stands in. */
export function rondTaakAf(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  { gezin, taak, versie }: Welke,
  isGedaan: boolean,
): Promise<Outcome<{ id: Id; versie: number }, Refusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'taak' },
    async (tx): Werk<{ id: Id; versie: number }, Refusal> => {
      const row = await lockTaak(tx, gezin, taak);
      if (row === undefined) return refuse({ kind: 'nietGevonden' });
      const next = matchVersion(row.versie, versie);
      if (!next.ok) return next;
      const decided = decideRondTaakAf(row.isGedaan, isGedaan);
      if (!decided.ok) return decided;
      await tx.query('mijndag.taak-af', 'update rondom.taak set gedaan_op = $2, versie = $3 where id = $1', [
        taak,
        decided.value ? tx.now : null,
        next.value,
      ]);
      await tx.notify({ soort: 'gezin', id: gezin });
      const personen = row.persoonId === null ? [] : [row.persoonId];
      return accept({ value: { id: taak, versie: next.value }, getoond: { gezin, personen } });
    },
  );
}

async function lockTaak(tx: Tx, gezin: Id, taak: Id): Promise<TaakRow | undefined> {
  const [row] = await tx.query<TaakRow>(
    'mijndag.taak',
    `select persoon_id::text as "persoonId", gedaan_op is not null as "isGedaan", versie
     from rondom.taak where id = $1 and gezin_id = $2 for update`,
    [taak, gezin],
  );
  return row;
}
