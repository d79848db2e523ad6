import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideZetUren,
  teamwerklast,
  teVeelSinds,
  type Werkuren,
  type ZetUrenRefusal,
} from '@rondom/domain/werklast';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Intent } from '../platform/access/idempotency.ts';
import type { Id } from '../platform/actor.ts';
import { loadFeiten, loadNamen } from './werklast.usecase.ts';
import { afspraakView, geldend, somView, werkerOf, werkerView } from './werklast.view.ts';

type Lid = ReturnType<typeof werkerView> & {
  /** Above what was agreed, for as long as was agreed. */
  readonly teVeelSinds: PlainDate | null;
};
export interface Teamwerklastblad {
  readonly dag: PlainDate;
  readonly afspraak: ReturnType<typeof afspraakView>;
  readonly som: ReturnType<typeof somView>;
  /** In the order of the alphabet: it is no ranking. */
  readonly leden: readonly Lid[];
  readonly acties: readonly 'zetUren'[];
}

/** Who carries what in the team one leads. Names of families only as far as leading gives them; on paper it is logged so. */
export function readTeamwerklast(
  gate: Gate,
  aanvraag: Aanvraag,
  uitvoer: boolean,
): Promise<Outcome<Teamwerklastblad, GateRefusal>> {
  const doel = { gezin: null, resource: 'teamwerklast', bereik: 'mijn' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'teamwerklast' } as const;
  return gate.read(aanvraag, uitvoer ? buiten : doel, async (tx) => {
    const { feiten, medewerkers } = await loadFeiten(tx, 'team');
    const namen = await loadNamen(tx, feiten);
    const leden = medewerkers.map((een) => ({
      ...werkerView(feiten, een, namen, tx.today),
      teVeelSinds: teVeelSinds(feiten, werkerOf(een), tx.today) ?? null,
    }));
    const value: Teamwerklastblad = {
      dag: tx.today,
      afspraak: afspraakView(geldend(feiten, tx.today), medewerkers[0]?.regio ?? null),
      som: somView(teamwerklast(feiten, medewerkers.map(werkerOf), tx.today)),
      leden,
      acties: ['zetUren'],
    };
    const gezinnen = leden.flatMap(({ regels }) => regels.flatMap(({ gezinId }) => gezinId ?? []));
    return accept({ value, getoond: { gezin: null, gezinnen: [...new Set(gezinnen)], personen: [] } });
  });
}

export interface Ruimte {
  readonly id: Id;
  readonly naam: string;
  readonly beschikbaar: number | null;
  readonly gevraagd: number;
  readonly volSinds: PlainDate | null;
  readonly teVeelSinds: PlainDate | null;
}

export interface Ruimteblad {
  readonly leden: readonly Ruimte[];
  /** From where, and how long, the region calls it too much. */
  readonly plafondProcent: number;
  readonly plafondWeken: number;
}

/** Beside a choice between colleagues: who has room for one more family. Names no family. */
export function readRuimte(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Ruimteblad, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'teamwerklast', bereik: 'mijn' }, async (tx) => {
    const { feiten, medewerkers } = await loadFeiten(tx, 'team');
    const geen = { gezinnen: new Map<Id, string>(), werkers: new Map<Id, string>() };
    const leden = medewerkers.map((een) => {
      const { id, naam, beschikbaar, gevraagd, volSinds } = werkerView(feiten, een, geen, tx.today);
      const sinds = teVeelSinds(feiten, werkerOf(een), tx.today) ?? null;
      return { id, naam, beschikbaar, gevraagd, volSinds, teVeelSinds: sinds };
    });
    const { plafondProcent, plafondWeken } = geldend(feiten, tx.today);
    const value = { leden, plafondProcent, plafondWeken };
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}

export type Write = Aanvraag & { readonly intent: Intent };
export interface Written {
  readonly id: Id;
  readonly versie: number;
}
type UrenRefusal = ZetUrenRefusal | { readonly kind: 'werkerNietVanTeam' };

/** Who leads the team writes how much time a worker has, from a day on. */
export function zetUren(
  gate: Gate,
  aanvraag: Write,
  wie: Id,
  uren: Werkuren,
): Promise<Outcome<Written, UrenRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: null, resource: 'werkuren' },
    async (tx): Werk<Written, UrenRefusal> => {
      const [lid] = await tx.query(
        'werklast.lid',
        "select 1 from rondom.gebruiker where id = $1 and organisatie_id = $2 and soort = 'medewerker' and rol = 'lokaalteam' and actief",
        [wie, tx.actor.organisatieId],
      );
      if (lid === undefined) return refuse({ kind: 'werkerNietVanTeam' as const });
      const besluit = decideZetUren(uren, tx.today);
      if (!besluit.ok) return besluit;
      const id = await tx.nextId('werkuren');
      await tx.query(
        'werklast.zet-uren',
        `insert into rondom.werkuren (id, gebruiker_id, vanaf, contract_minuten, gezins_minuten, gezet_door, gezet_op) values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, wie, uren.vanaf, uren.contractMinuten, uren.gezinsMinuten, tx.actor.gebruikerId, tx.now],
      );
      return accept({ value: { id, versie: 1 }, getoond: { gezin: null, personen: [] } });
    },
  );
}
