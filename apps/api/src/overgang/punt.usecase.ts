import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideOntvanger,
  decidePunt,
  type NieuwPunt,
  type OntvangerRefusal,
  type OvergangspuntRefusal,
  type Vervolg,
} from '@rondom/domain/overgang';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import {
  dagOf,
  geboorteVan,
  insertOntvanger,
  insertPunt,
  listAanbieders,
  listJongeren,
  listKandidaten,
  listOntvangers,
  lockPunt,
  updatePunt,
} from './overgang.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Write = Aanvraag & { readonly intent: Intent };
type Written = { readonly id: Id; readonly versie: number };

export interface PuntOpgave {
  readonly persoonId: Id;
  readonly onderwerp: NieuwPunt['onderwerp'];
  readonly afspraak: string;
  readonly doetJongere: boolean;
  readonly uiterlijk: string;
  readonly hulp: {
    readonly soort: NonNullable<NieuwPunt['hulp']>['soort'];
    readonly organisatieId: Id | null;
    readonly begonnenOp: string;
    readonly bepaaldOp: string | null;
    readonly vervolg: Vervolg | null;
  } | null;
}

type MaakRefused = OvergangspuntRefusal | GeheimInTekst | NotFound;

/** A point in the one plan of the family. What is agreed never tells the young person a secret of somebody else. */
export function maakPunt(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  opgave: PuntOpgave,
): Promise<Outcome<Written, MaakRefused | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'overgang' }, async (tx): Werk<Written, MaakRefused> => {
    const [jongere] = await listJongeren(tx, gezin, opgave.persoonId);
    if (jongere === undefined) return refuse({ kind: 'nietGevonden' });
    const decided = decidePunt(puntOf(opgave), geboorteVan(jongere), tx.today);
    if (!decided.ok) return decided;
    const organisatie = opgave.hulp?.organisatieId ?? null;
    if (organisatie !== null && !(await listAanbieders(tx)).some(({ id }) => id === organisatie))
      return refuse({ kind: 'nietGevonden' });
    const geheim = await findGeheim(tx, gezin, decided.value.afspraak, [jongere.id]);
    if (geheim) return refuse(geheim);
    const id = await insertPunt(tx, { gezin, persoon: jongere.id, organisatie }, decided.value);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [jongere.id] } });
  });
}

function puntOf({ onderwerp, afspraak, doetJongere, uiterlijk, hulp }: PuntOpgave): NieuwPunt {
  const punt = { onderwerp, afspraak, doetJongere, uiterlijk: getPlainDate(uiterlijk) };
  if (hulp === null) return punt;
  return {
    ...punt,
    hulp: {
      soort: hulp.soort,
      begonnenOp: getPlainDate(hulp.begonnenOp),
      bepaaldOp: dagOf(hulp.bepaaldOp),
      vervolg: hulp.vervolg ?? undefined,
    },
  };
}

export interface PuntWijziging {
  readonly geregeld: boolean;
  readonly bepaaldOp: string | null;
  readonly vervolg: Vervolg | null;
}
type WijzigRefused = NotFound | VersieVerouderd | OvergangspuntRefusal;

/** A point is done, or it was said what comes after help. */
export function wijzigPunt(
  gate: Gate,
  aanvraag: Write,
  { gezin, id, versie }: { readonly gezin: Id; readonly id: Id; readonly versie: number },
  wijziging: PuntWijziging,
): Promise<Outcome<Written, WijzigRefused | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'overgang' }, async (tx): Werk<Written, WijzigRefused> => {
    const huidig = await lockPunt(tx, gezin, id);
    if (huidig === undefined) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(huidig.versie, versie);
    if (!next.ok) return next;
    const bepaaldOp = dagOf(wijziging.bepaaldOp) ?? null;
    if (bepaaldOp !== null && bepaaldOp > tx.today)
      return refuse({ kind: 'overgangHulpInToekomst', dag: bepaaldOp });
    await updatePunt(tx, id, { ...wijziging, bepaaldOp });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id, versie: next.value },
      getoond: { gezin, personen: [huidig.persoonId] },
    });
  });
}

type NoemRefused = OntvangerRefusal | NotFound | { readonly kind: 'overgangOntvangerAl' };

/** Somebody of help for adults joins, by name. He reads nothing until the young person chose, and not before the day. */
export function noemOntvanger(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  opgave: { readonly persoonId: Id; readonly gebruikerId: Id; readonly vanaf: string },
): Promise<Outcome<Written, NoemRefused | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'overgang' }, async (tx): Werk<Written, NoemRefused> => {
    const [jongere] = await listJongeren(tx, gezin, opgave.persoonId);
    const kan = (await listKandidaten(tx, gezin)).some(({ id }) => id === opgave.gebruikerId);
    if (jongere === undefined || !kan) return refuse({ kind: 'nietGevonden' });
    const decided = decideOntvanger(getPlainDate(opgave.vanaf), geboorteVan(jongere), tx.today);
    if (!decided.ok) return decided;
    const al = (await listOntvangers(tx, gezin)).some(
      ({ persoonId, gebruikerId }) => persoonId === jongere.id && gebruikerId === opgave.gebruikerId,
    );
    if (al) return refuse({ kind: 'overgangOntvangerAl' });
    const wie = { gezin, persoon: jongere.id, gebruiker: opgave.gebruikerId };
    const id = await insertOntvanger(tx, { ...wie, vanaf: decided.value });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [jongere.id] } });
  });
}
