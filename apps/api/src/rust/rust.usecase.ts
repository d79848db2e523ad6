import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decidePortaalkeuze,
  listKanalen,
  stilAanBegin,
  type Berichtfeiten,
  type Berichtkanaal,
  type BerichtkeuzeRefusal,
  type Berichtsoort,
  type Bewoording,
  type Portaalkeuze,
  type Rustkeuze,
} from '@rondom/domain/rust';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { findBerichtfeiten } from './portaal.feiten.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';

const doel = { gezin: null, resource: 'rustkeuze' } as const;
const niemand = { gezin: null, personen: [] } as const;

interface KeuzeRow extends Rustkeuze {
  readonly id: Id;
  readonly kanaal: Berichtkanaal;
  readonly bewoording: Bewoording;
  readonly versie: number;
}

async function findKeuze(tx: Tx): Promise<KeuzeRow | undefined> {
  const [row] = await tx.query<KeuzeRow>(
    'rust.keuze',
    'select id::text, wijze, tijd, kanaal, bewoording, versie from rondom.rustkeuze where gebruiker_id = $1',
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
  readonly kanaal: Berichtkanaal;
  readonly bewoording: Bewoording;
  /** Where a message may come. A worker reads his in Rondom alone. */
  readonly kanalen: readonly Berichtkanaal[];
  readonly berichten: readonly {
    readonly id: Id;
    readonly soort: Berichtsoort;
    readonly aantal: number;
    readonly gemaaktOp: string;
  }[];
}

/** How the reader wants to hear that something waits, and the messages that were made for him. */
export function readRust(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<RustView, GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx): Werk<RustView, GateRefusal> => {
    const feiten = await findBerichtfeiten(tx);
    if (!feiten.ok) return feiten;
    const { wijze, tijd, kanaal, bewoording, versie } = (await findKeuze(tx)) ?? leeg;
    const kanalen = feiten.value === undefined ? (['hier'] as const) : listKanalen(feiten.value);
    const berichten = (await listBerichtRows(tx)).map((row) => ({
      ...row,
      gemaaktOp: row.gemaaktOp.toISOString(),
    }));
    return accept({
      value: { wijze, tijd, kanaal, bewoording, kanalen, versie, berichten },
      getoond: niemand,
    });
  });
}

const leeg = { ...stilAanBegin, kanaal: 'hier', bewoording: 'iets', versie: 0 } as const;

/** A worker's messages stay in Rondom; somebody of the family chooses within what is safe. */
function decide(
  feiten: Berichtfeiten | undefined,
  keuze: Portaalkeuze,
): Outcome<Portaalkeuze, BerichtkeuzeRefusal> {
  return feiten === undefined
    ? accept({ ...keuze, kanaal: 'hier', bewoording: 'iets' })
    : decidePortaalkeuze(feiten, keuze);
}

interface Written {
  readonly id: Id;
  readonly versie: number;
}

type ZetRefusal = BerichtkeuzeRefusal | VersieVerouderd | GateRefusal;

/** The own choice, from now on. */
export function zetRust(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gekozen: Portaalkeuze,
  versie: number,
): Promise<Outcome<Written, ZetRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, ZetRefusal> => {
    const feiten = await findBerichtfeiten(tx);
    if (!feiten.ok) return feiten;
    const decided = decide(feiten.value, gekozen);
    if (!decided.ok) return decided;
    const keuze = decided.value;
    const was = await findKeuze(tx);
    const next = matchVersion(was?.versie ?? 0, versie);
    if (!next.ok) return refuse(...next.refusals);
    const id = was?.id ?? (await tx.nextId('rustkeuze'));
    await tx.query(
      'rust.zet',
      `insert into rondom.rustkeuze (id, gebruiker_id, wijze, tijd, kanaal, bewoording, gezet_op, versie) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (gebruiker_id) do update set wijze = excluded.wijze, tijd = excluded.tijd, kanaal = excluded.kanaal, bewoording = excluded.bewoording, gezet_op = excluded.gezet_op, versie = excluded.versie`,
      [
        ...[id, tx.actor.gebruikerId, keuze.wijze, keuze.tijd, keuze.kanaal, keuze.bewoording],
        ...[tx.now, next.value],
      ],
    );
    return accept({ value: { id, versie: next.value }, getoond: niemand });
  });
}
