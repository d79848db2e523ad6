import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { leesbaarTot } from '@rondom/domain/volwassenenhulp';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { NotFound } from './blad.usecase.ts';
import { listEerder, listEerderRegels, signEerder, type EerderRow } from './eerder.store.ts';
import { openTekst } from './zegel.ts';

const doel = { gezin: null, resource: 'hulpdossier' } as const;
const niemand = { gezin: null, personen: [] } as const;

type Eerder = ReturnType<typeof eerderView>;
const eerderView = ({ id, persoon, organisatiesoort, einde }: EerderRow) => ({
  ...{ id, persoon, einde },
  leesbaarTot: leesbaarTot(organisatiesoort, getPlainDate(einde)),
});

/** Whom the actor helped before and whose record his service still keeps. */
export function readEerder(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Eerder[], GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await listEerder(tx, null);
    const ids = rows.map(({ id }) => id);
    return accept({
      value: rows.map(eerderView),
      getoond: niemand,
      naLog: (handeling) => signEerder(tx, ids, handeling),
    });
  });
}

interface Regel {
  readonly id: Id;
  readonly tekst: string;
  readonly door: string;
  readonly op: string;
}
type Dossier = Eerder & { readonly aantekeningen: readonly Regel[] };

/** What the service wrote until the actor stopped. Nothing of the family beside this adult, and nothing to add. */
export function readEerderDossier(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<Dossier, NotFound | GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx): Werk<Dossier, NotFound> => {
    const [row] = await listEerder(tx, id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const aantekeningen: Regel[] = [];
    for (const { id: regel, tekst, door, op } of await listEerderRegels(tx, id)) {
      const open = await openTekst(tx, row.gezinId, ['hulpaantekening', 'tekst'], regel, tekst);
      aantekeningen.push({ id: regel, tekst: open, door, op: op.toISOString() });
    }
    return accept({
      value: { ...eerderView(row), aantekeningen },
      getoond: niemand,
      naLog: (handeling) => signEerder(tx, [id], handeling),
    });
  });
}
