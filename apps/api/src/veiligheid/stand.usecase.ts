import { persoonId } from '@rondom/domain/gezin';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideEindigStand,
  decideHeropenStand,
  decideZetStand,
  type EindigStand,
  type EindigStandRefusal,
  type HeropenStandRefusal,
  type Standsoort,
  type ZetStandRefusal,
} from '@rondom/domain/veiligheid';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import {
  countAchtergehouden,
  endStand,
  insertStand,
  isVerblijfGeheim,
  listStanden,
  standOf,
  type StandRow,
} from './stand.store.ts';
import { standenView, type StandenView } from './stand.view.ts';
import { listBetrokkenen } from './veiligheid.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
interface Written {
  readonly id: Id;
  readonly versie: number;
}
type Schrijfaanvraag = Aanvraag & { readonly intent: Intent };

const personenVan = (rows: readonly StandRow[]): Id[] => [
  ...new Set(
    rows.flatMap(({ gevaarPersoonId, voorPersoonId }) => [gevaarPersoonId ?? [], voorPersoonId ?? []].flat()),
  ),
];

/** Every danger that stands or stood, with source, reason and who said it. */
export function readStanden(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<StandenView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'veiligheidsbesluit' }, async (tx) => {
    const rows = await listStanden(tx, gezin);
    const value = await standenView(tx, gezin, rows, await countAchtergehouden(tx, gezin));
    return accept({ value, getoond: { gezin, personen: personenVan(rows) } });
  });
}

export interface NieuwGevaar {
  readonly soort: Standsoort;
  readonly gevaarPersoonId?: Id;
  readonly voorPersoonIds: readonly Id[];
  readonly sinds: string;
  readonly bron: string;
}

/** Sets a danger by hand, with its source: from now on nobody of the family reads by default. */
export function zetStand(
  gate: Gate,
  aanvraag: Schrijfaanvraag,
  gezin: Id,
  nieuw: NieuwGevaar,
): Promise<Outcome<Written, ZetStandRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'veiligheidsstand' },
    async (tx): Werk<Written, ZetStandRefusal> => {
      const { leden } = await listBetrokkenen(tx, gezin);
      const command = {
        soort: nieuw.soort,
        gevaar: nieuw.gevaarPersoonId === undefined ? undefined : persoonId(nieuw.gevaarPersoonId),
        voor: nieuw.voorPersoonIds.map(persoonId),
        sinds: getPlainDate(nieuw.sinds),
        bron: nieuw.bron,
      };
      const standen = (await listStanden(tx, gezin)).map(standOf);
      const decided = decideZetStand(
        { leden: leden.map(({ id }) => persoonId(id)), standen },
        command,
        tx.today,
      );
      if (!decided.ok) return decided;
      const ids: Id[] = [];
      for (const voor of decided.value) ids.push(await insertStand(tx, gezin, { ...command, voor }));
      const personen = [
        ...nieuw.voorPersoonIds,
        ...(nieuw.gevaarPersoonId === undefined ? [] : [nieuw.gevaarPersoonId]),
      ];
      return written(tx, gezin, ids[0] ?? '', 1, personen);
    },
  );
}

async function written(tx: Tx, gezin: Id, id: Id, versie: number, personen: readonly Id[]) {
  await tx.notify({ soort: 'gezin', id: gezin });
  return accept({ value: { id, versie }, getoond: { gezin, personen: [...new Set(personen)] } });
}

/** Which one, and the version the worker saw. */
export interface WelkeStand {
  readonly gezin: Id;
  readonly id: Id;
  readonly versie: number;
}
type EindRefusal = EindigStandRefusal | VersieVerouderd | NotFound;

/** Ends a danger with a reason. Nothing that was held back is released by it. */
export function eindigStand(
  gate: Gate,
  aanvraag: Schrijfaanvraag,
  { gezin, id, versie }: WelkeStand,
  woorden: EindigStand,
): Promise<Outcome<Written, EindRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'veiligheidsbesluit' },
    async (tx): Werk<Written, EindRefusal> => {
      const row = (await listStanden(tx, gezin)).find((stand) => stand.id === id);
      if (!row) return refuse({ kind: 'nietGevonden' });
      const next = matchVersion(row.versie, versie);
      if (!next.ok) return next;
      const geheim = await isVerblijfGeheim(tx, gezin, row.voorPersoonId);
      const decided = decideEindigStand(standOf(row), woorden, geheim);
      if (!decided.ok) return decided;
      if (!(await endStand(tx, gezin, row, woorden)))
        return refuse({ kind: 'versieVerouderd', huidig: row.versie + 1 });
      return written(tx, gezin, id, next.value, personenVan([row]));
    },
  );
}

type HeropenRefusal = HeropenStandRefusal | NotFound;

/** The danger is back: a new one from today, beside the one that ended. */
export function heropenStand(
  gate: Gate,
  aanvraag: Schrijfaanvraag,
  { gezin, id }: Pick<WelkeStand, 'gezin' | 'id'>,
  bron: string,
): Promise<Outcome<Written, HeropenRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'veiligheidsstand' },
    async (tx): Werk<Written, HeropenRefusal> => {
      const rows = await listStanden(tx, gezin);
      const row = rows.find((stand) => stand.id === id);
      if (!row) return refuse({ kind: 'nietGevonden' });
      const stand = standOf(row);
      const decided = decideHeropenStand(stand, rows.map(standOf), bron);
      if (!decided.ok) return decided;
      const { soort, gevaar, voor } = stand;
      const nieuw = { soort, gevaar, voor, sinds: tx.today, bron, heropeningVan: id };
      return written(tx, gezin, await insertStand(tx, gezin, nieuw), 1, personenVan([row]));
    },
  );
}
