import {
  accept,
  addMonths,
  findOnvolledigeDatum,
  getPlainDate,
  hasReached,
  refuse,
  type Outcome,
  type PlainDate,
} from '@rondom/domain/kern';
import {
  decideHulpvraag,
  hulpMaximumMaanden,
  hulpStandaardMaanden,
  isHulpTerugTeNemen,
  volwassenensoorten,
  type HulpdaadRefusal,
  type HulpvraagRefusal,
} from '@rondom/domain/volwassenenhulp';
import { endConcept } from '../concept/index.ts';
import { findAdviseur } from '../grondslag/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import {
  insertHulp,
  listActies,
  listHulp,
  listHulporganisaties,
  listHulptoestemmingen,
  listSignalen,
  listLevenden,
  saveHulpTerug,
} from './volwassenenhulp.store.ts';
import { hulpView, type Hulp } from './volwassenenhulp.view.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };

export interface VolwassenenhulpView {
  readonly hulp: readonly Hulp[];
  readonly acties: readonly 'vraag'[];
}

/** Who helps adults of this family, what they do in the plan, and what a kindcheck may tell. */
export function readVolwassenenhulp(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  mayWrite: (relaties: readonly string[]) => boolean,
): Promise<Outcome<VolwassenenhulpView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'volwassenenhulp' }, async (tx, { relaties }) => {
    const may = mayWrite(relaties);
    const rows = await listHulp(tx, gezin);
    const rest = {
      acties: await listActies(tx, gezin),
      signalen: await listSignalen(tx, gezin),
      mayWrite: may,
    };
    const hulp: Hulp[] = [];
    for (const row of rows) hulp.push(await hulpView(tx, gezin, row, rest));
    const value: VolwassenenhulpView = { hulp, acties: may ? ['vraag'] : [] };
    return accept({ value, getoond: { gezin, personen: rows.map(({ persoonId }) => persoonId) } });
  });
}

/** Which services can be asked, for which adults, until when. */
export function readHulpkeuze(gate: Gate, aanvraag: Aanvraag, gezin: Id) {
  return gate.read(aanvraag, { gezin, resource: 'volwassenenhulp', actie: 'schrijf' }, async (tx) => {
    const organisaties = (await listHulporganisaties(tx, gezin)).filter(
      ({ soort, buitenRegio }) => !buitenRegio && (volwassenensoorten as readonly string[]).includes(soort),
    );
    const personen = await listVolwassenen(tx, gezin);
    const value = {
      ...{ organisaties, personen },
      totEnMet: addMonths(tx.today, hulpStandaardMaanden),
      uiterlijk: addMonths(tx.today, hulpMaximumMaanden),
    };
    return accept({ value, getoond: { gezin, personen } });
  });
}

/** Who has certainly reached eighteen; of a birth that is unknown nobody knows. */
async function listVolwassenen(tx: Tx, gezin: Id): Promise<readonly Id[]> {
  const levenden = await listLevenden(tx, gezin);
  return levenden
    .filter(({ geboortedatum }) => {
      const datum = geboortedatum === null ? undefined : findOnvolledigeDatum(geboortedatum);
      return datum !== undefined && hasReached(18, datum, tx.today);
    })
    .map(({ id }) => id);
}

/** The yes of the adult towards this service, to make a plan together. */
async function findGrond(tx: Tx, gezin: Id, { naar, over }: { readonly naar: Id; readonly over: Id }) {
  const adviseur = await findAdviseur(tx, gezin, over, naar, 'planmaken');
  if (adviseur === undefined) return undefined;
  const advies = adviseur({ situatie: 'vrijwillig', gegevens: 'jeugdhulp', gevraagd: false });
  return { advies, toestemmingen: await listHulptoestemmingen(tx, advies.toestemmingen) };
}

export function readHulpgrond(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  { naar, over }: { readonly naar: Id; readonly over: Id },
) {
  return gate.read(aanvraag, { gezin, resource: 'volwassenenhulp', actie: 'schrijf' }, async (tx) => {
    const grond = await findGrond(tx, gezin, { naar, over });
    if (grond === undefined) return refuse({ kind: 'nietGevonden' as const });
    const { advies, toestemmingen } = grond;
    const is = advies.antwoord === 'toestemmingis';
    const value = {
      toestemmingOp: is ? (toestemmingen.at(-1)?.beantwoordOp?.toISOString() ?? null) : null,
      totEnMet: is ? (toestemmingen[0]?.totEnMet ?? null) : null,
      ontbreekt: is ? [] : advies.ontbreekt,
    };
    return accept({ value, getoond: { gezin, personen: [over, ...value.ontbreekt] } });
  });
}

export interface NieuweHulp {
  readonly persoonId: Id;
  readonly organisatieId: Id;
  readonly gebruikerId: Id | null;
  readonly totEnMet: PlainDate;
}

async function findFeiten(tx: Tx, gezin: Id, { persoonId, organisatieId, gebruikerId }: NieuweHulp) {
  const [organisatie] = await listHulporganisaties(tx, gezin, organisatieId);
  const grond = await findGrond(tx, gezin, { naar: organisatieId, over: persoonId });
  if (organisatie === undefined || grond === undefined) return undefined;
  const { mensen, soort, buitenRegio } = organisatie;
  const eind = grond.toestemmingen[0]?.totEnMet;
  return {
    dag: tx.today,
    volwassen: (await listVolwassenen(tx, gezin)).includes(persoonId),
    ...{ soort, buitenRegio, advies: grond.advies },
    persoonKan: gebruikerId === null ? mensen.length > 0 : mensen.some(({ id }) => id === gebruikerId),
    looptAl: (await listHulp(tx, gezin)).some(
      (een) =>
        een.leeft &&
        een.persoonId === persoonId &&
        een.organisatieId === organisatieId &&
        // Who takes part is no longer the intake.
        een.hulpverlenerId === gebruikerId,
    ),
    toestemmingTot: eind === undefined ? undefined : getPlainDate(eind),
  };
}

/** Asks a service to take part for one adult. The vast gezicht stays; without this adult's own yes nothing is sent. */
export function vraagHulp(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  nieuw: NieuweHulp,
): Promise<Outcome<Written, NotFound | HulpvraagRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'volwassenenhulp' },
    async (tx): Werk<Written, NotFound | HulpvraagRefusal> => {
      const feiten = await findFeiten(tx, gezin, nieuw);
      if (feiten === undefined) return refuse({ kind: 'nietGevonden' as const });
      const decided = decideHulpvraag(nieuw, feiten);
      if (!decided.ok) return decided;
      const id = await insertHulp(tx, gezin, { ...nieuw, ...decided.value });
      await endConcept(tx, { soort: 'volwassenenhulp', onderwerp: gezin });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [nieuw.persoonId] } });
    },
  );
}

type TerugRefusal = NotFound | HulpdaadRefusal | VersieVerouderd;

/** No longer asked, or no longer taking part: who helped reads no more of this family. */
export function neemHulpTerug(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  { id, versie }: Written,
): Promise<Outcome<Written, TerugRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'volwassenenhulp' },
    async (tx): Werk<Written, TerugRefusal> => {
      const [row] = await listHulp(tx, gezin, id);
      if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
      const next = matchVersion(row.versie, versie);
      if (!next.ok) return next;
      if (!isHulpTerugTeNemen(row)) return refuse({ kind: 'hulpVoorbij' as const, stand: row.stand });
      await saveHulpTerug(tx, id, next.value);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: [row.persoonId] } });
    },
  );
}
