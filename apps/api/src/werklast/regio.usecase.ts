import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideWerklastafspraak,
  findWerklastafspraak,
  schermWerklast,
  teamwerklast,
  type Regiorij,
  type Teamvanregio,
  type Werklastafspraak,
  type WerklastafspraakRefusal,
} from '@rondom/domain/werklast';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Write, Written } from './team.usecase.ts';
import {
  listMedewerkers,
  listWerklastafspraken,
  loadWerklast,
  type Medewerker,
  type Werklastrijen,
} from './werklast.store.ts';
import { afspraakView, somView, werkerOf } from './werklast.view.ts';

interface Regio {
  readonly id: Id;
  readonly naam: string;
}

const listMijnRegios = (tx: Tx): Promise<Regio[]> =>
  tx.query<Regio>(
    'werklast.regios',
    `select r.id::text, r.naam from rondom.mandaat m join rondom.regio r on r.id = m.regio_id and r.soort = 'jeugdhulpregio'
     where m.gebruiker_id = $1 order by r.naam, r.id`,
    [tx.actor.gebruikerId],
  );

/** Each team with its own families, under what its region agreed. */
function teamsOf(
  medewerkers: readonly Medewerker[],
  rijen: Werklastrijen,
  afsprakenVan: (regio: Id) => readonly Werklastafspraak[],
  dag: PlainDate,
): Teamvanregio[] {
  return [...new Set(medewerkers.map(({ organisatieId }) => organisatieId))].flatMap((organisatie) => {
    const leden = medewerkers.filter(({ organisatieId }) => organisatieId === organisatie);
    const [een] = leden;
    if (een?.regioId == null || een.regio === null) return [];
    const werkers = leden.map(werkerOf);
    const ids = new Set(werkers.map(({ medewerker }) => medewerker));
    const gezinnen = rijen.gezinnen.filter(({ gezichten }) =>
      gezichten.some(({ medewerker }) => ids.has(medewerker)),
    );
    const feiten = { ...rijen, gezinnen, afspraken: afsprakenVan(een.regioId) };
    return [{ regio: een.regio, team: een.organisatie, last: teamwerklast(feiten, werkers, dag) }];
  });
}

const rijView = ({ regio, team, teams, last }: Regiorij) => ({
  ...{ regio, team: team ?? null, teams, last: somView(last) },
});

export interface Werklastbeeld {
  readonly dag: PlainDate;
  readonly regios: readonly (Regio & {
    readonly afspraak: ReturnType<typeof afspraakView>;
    /** Agreements that begin later. */
    readonly straks: PlainDate | null;
  })[];
  readonly rijen: readonly ReturnType<typeof rijView>[];
  readonly acties: readonly 'spreekAf'[];
}

/** Teams of one's regions: what is asked next to what there is. No family, no worker, no team of one or two. */
export function readWerklastbeeld(
  gate: Gate,
  aanvraag: Aanvraag,
  uitvoer: boolean,
): Promise<Outcome<Werklastbeeld, GateRefusal>> {
  const doel = { gezin: null, resource: 'werklastbeeld' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'werklastbeeld' } as const;
  return gate.read(aanvraag, uitvoer ? buiten : doel, async (tx) => {
    const mijn = await listMijnRegios(tx);
    const afspraken = await listWerklastafspraken(
      tx,
      mijn.map(({ id }) => id),
    );
    const van = (regio: Id) => afspraken.filter((een) => een.regio === regio);
    const rijen = await loadWerklast(tx, 'regio', tx.today);
    const teams = teamsOf(await listMedewerkers(tx, 'regio'), rijen, van, tx.today);
    const value: Werklastbeeld = {
      dag: tx.today,
      regios: mijn.map((regio) => ({
        ...regio,
        afspraak: afspraakView(findWerklastafspraak(van(regio.id), tx.today), regio.naam),
        straks: van(regio.id).find(({ geldigVanaf }) => geldigVanaf > tx.today)?.geldigVanaf ?? null,
      })),
      rijen: schermWerklast(teams).map(rijView),
      acties: ['spreekAf'],
    };
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}

export interface Proef {
  readonly rijen: readonly {
    readonly team: string | null;
    readonly beschikbaar: number;
    readonly nu: number;
    readonly dan: number;
  }[];
}
type AfspraakRefusal = WerklastafspraakRefusal | { readonly kind: 'nietVoorDezeRegio' };

/** What would move with other hours, before anybody agreed to them. Nothing is written. */
export function proefWerklastafspraak(
  gate: Gate,
  aanvraag: Aanvraag,
  regioId: Id,
  nieuw: Werklastafspraak,
): Promise<Outcome<Proef, AfspraakRefusal | GateRefusal>> {
  return gate.read(
    aanvraag,
    { gezin: null, resource: 'werklastbeeld' },
    async (tx): Werk<Proef, AfspraakRefusal> => {
      const regio = (await listMijnRegios(tx)).find(({ id }) => id === regioId);
      if (regio === undefined) return refuse({ kind: 'nietVoorDezeRegio' as const });
      const besluit = decideWerklastafspraak(nieuw, tx.today);
      if (!besluit.ok) return besluit;
      const medewerkers = (await listMedewerkers(tx, 'regio')).filter((een) => een.regioId === regioId);
      const rijen = await loadWerklast(tx, 'regio', tx.today);
      const afspraken = await listWerklastafspraken(tx, [regioId]);
      const straks = { ...nieuw, geldigVanaf: tx.today };
      const nu = schermWerklast(teamsOf(medewerkers, rijen, () => afspraken, tx.today));
      const dan = schermWerklast(teamsOf(medewerkers, rijen, () => [...afspraken, straks], tx.today));
      const value = {
        rijen: nu.map(({ team, last }, at) => ({
          ...{ team: team ?? null, beschikbaar: last.beschikbaar, nu: last.gevraagd },
          dan: dan[at]?.last.gevraagd ?? last.gevraagd,
        })),
      };
      return accept({ value, getoond: { gezin: null, personen: [] } });
    },
  );
}

/** A new agreement beside the old: it counts from its day on, and what was before stays as it was. */
export function spreekWerklastAf(
  gate: Gate,
  aanvraag: Write,
  regioId: Id,
  nieuw: Werklastafspraak,
): Promise<Outcome<Written, AfspraakRefusal | GateRefusal>> {
  const doel = { gezin: null, resource: 'werklastafspraak' } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Written, AfspraakRefusal> => {
    if (!(await listMijnRegios(tx)).some(({ id }) => id === regioId))
      return refuse({ kind: 'nietVoorDezeRegio' as const });
    const besluit = decideWerklastafspraak(nieuw, tx.today);
    if (!besluit.ok) return besluit;
    const id = await tx.nextId('werklastafspraak');
    const { minuten } = nieuw;
    await tx.query(
      'werklast.spreek-af',
      `insert into rondom.werklastafspraak (id, regio_id, geldig_vanaf, directeveiligheid, eersteweken, maatregel, plan, afbouw,
         eerste_weken, plafond_procent, plafond_weken, gebruiker_id, vastgesteld_op) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[
          id,
          regioId,
          nieuw.geldigVanaf,
          minuten.directeveiligheid,
          minuten.eersteweken,
          minuten.maatregel,
        ],
        ...[minuten.plan, minuten.afbouw, nieuw.eersteWeken, nieuw.plafondProcent, nieuw.plafondWeken],
        ...[tx.actor.gebruikerId, tx.now],
      ],
    );
    return accept({ value: { id, versie: 1 }, getoond: { gezin: null, personen: [] } });
  });
}
