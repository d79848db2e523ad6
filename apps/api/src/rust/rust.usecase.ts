import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { stilAanBegin, type Berichtsoort, type Rustkeuze } from '@rondom/domain/rust';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';

const doel = { gezin: null, resource: 'rustkeuze' } as const;
const niemand = { gezin: null, personen: [] } as const;

interface KeuzeRow extends Rustkeuze {
  readonly id: Id;
  readonly versie: number;
}

async function findKeuze(tx: Tx): Promise<KeuzeRow | undefined> {
  const [row] = await tx.query<KeuzeRow>(
    'rust.keuze',
    'select id::text, wijze, tijd, versie from rondom.rustkeuze where gebruiker_id = $1',
    [tx.actor.gebruikerId],
  );
  return row;
}

interface BerichtRow {
  readonly id: Id;
  readonly soort: Berichtsoort;
  readonly aantal: number;
  readonly gemaaktOp: Date;
}

const listBerichtRows = (tx: Tx): Promise<BerichtRow[]> =>
  tx.query<BerichtRow>(
    'rust.berichten',
    'select id::text, soort, aantal, gemaakt_op as "gemaaktOp" from rondom.bericht where gebruiker_id = $1 order by gemaakt_op desc, id desc limit 30',
    [tx.actor.gebruikerId],
  );

export interface RustView extends Rustkeuze {
  /** 0 where nothing was chosen yet. */
  readonly versie: number;
  readonly berichten: readonly {
    readonly id: Id;
    readonly soort: Berichtsoort;
    readonly aantal: number;
    readonly gemaaktOp: string;
  }[];
}

/** How the reader wants to hear that something waits, and the messages that were made for him. */
export function readRust(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<RustView, GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) => {
    const { wijze, tijd, versie } = (await findKeuze(tx)) ?? { ...stilAanBegin, versie: 0 };
    const berichten = (await listBerichtRows(tx)).map((row) => ({
      ...row,
      gemaaktOp: row.gemaaktOp.toISOString(),
    }));
    return accept({ value: { wijze, tijd, versie, berichten }, getoond: niemand });
  });
}

interface Written {
  readonly id: Id;
  readonly versie: number;
}

/** The own choice, from now on. */
export function zetRust(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  keuze: Rustkeuze,
  versie: number,
): Promise<Outcome<Written, VersieVerouderd | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, VersieVerouderd> => {
    const was = await findKeuze(tx);
    const next = matchVersion(was?.versie ?? 0, versie);
    if (!next.ok) return refuse(...next.refusals);
    const id = was?.id ?? (await tx.nextId('rustkeuze'));
    await tx.query(
      'rust.zet',
      `insert into rondom.rustkeuze (id, gebruiker_id, wijze, tijd, gezet_op, versie) values ($1, $2, $3, $4, $5, $6)
       on conflict (gebruiker_id) do update set wijze = excluded.wijze, tijd = excluded.tijd, gezet_op = excluded.gezet_op, versie = excluded.versie`,
      [id, tx.actor.gebruikerId, keuze.wijze, keuze.tijd, tx.now, next.value],
    );
    return accept({ value: { id, versie: next.value }, getoond: niemand });
  });
}
