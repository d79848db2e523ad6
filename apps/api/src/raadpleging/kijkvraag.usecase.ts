import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideBeantwoordKijkvraag,
  decideStelKijkvraag,
  type BeantwoordKijkvraagRefusal,
  type Kijkvraagsoort,
  type StelKijkvraagRefusal,
} from '@rondom/domain/portaal';
import type { GeheimInTekst, GeheimVanGezin } from '@rondom/domain/veiligheid';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { werkdagen } from '../termijnregels/index.ts';
import { findGeheim, findGeheimVanBuiten } from '../veiligheid/index.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findPortaallezer, type Portaallezer } from '../portaal/index.ts';
import {
  findKijkvraag,
  insertKijkvraag,
  kijkvraagOf,
  listAanMij,
  listKijkvragen,
  saveAntwoord,
} from './kijkvraag.store.ts';
import { antwoorderOf, kijkvraagViews, type KijkvraagView } from './kijkvraag.view.ts';
import { heeftVastGezicht, isVastGezichtVan } from './kring.store.ts';
import { findNoodVoorGezin } from './nood.store.ts';
import { findVanPersonen } from './raadpleging.store.ts';
import { vraagregelVoor } from './raadpleging.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Closed = { readonly kind: 'geenToegang' };
type Written = { readonly id: Id; readonly versie: number };
type Write = Aanvraag & { readonly intent: Intent };

export interface NieuweVraag {
  readonly regelId: Id | null;
  readonly soort: Kijkvraagsoort;
  readonly tekst: string;
  readonly conceptOnderwerp?: string;
}

/** A question about a line of the own page, or about looking in general. A line that is kept back cannot be asked about. */
export function stelKijkvraag(
  gate: Gate,
  aanvraag: Write,
  nieuw: NieuweVraag,
): Promise<Outcome<Written, StelKijkvraagRefusal | NotFound | GateRefusal>> {
  const doel = { gezin: null, resource: 'eigenkijkvraag', bereik: 'mijn' } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Written, StelKijkvraagRefusal | NotFound | Closed> => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const row = await findRegel(tx, lezer.value, nieuw.regelId);
    const regel =
      row === undefined
        ? undefined
        : vraagregelVoor(lezer.value, row, await findNoodVoorGezin(tx, lezer.value.gezin));
    if (nieuw.regelId !== null && regel === undefined) return refuse({ kind: 'nietGevonden' as const });
    const { gezin, id: persoon, als } = lezer.value;
    const open = (await listKijkvragen(tx, gezin)).filter(({ beantwoordOp }) => beantwoordOp === null);
    const state = {
      regel,
      heeftVastGezicht: await heeftVastGezicht(tx, gezin),
      open: {
        aantal: open.length,
        overDezeRegel: nieuw.regelId !== null && open.some(({ regelId }) => regelId === nieuw.regelId),
      },
    };
    const decided = decideStelKijkvraag(state, nieuw, tx.today, await werkdagen(tx));
    if (!decided.ok) return decided;
    const { soort, tekst } = nieuw;
    const id = await insertKijkvraag(tx, { gezin, persoon, als, regel: row, soort, tekst }, decided.value);
    if (nieuw.conceptOnderwerp !== undefined)
      await endConcept(tx, { soort: 'kijkvraag', onderwerp: nieuw.conceptOnderwerp });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [persoon] } });
  });
}

const findRegel = (tx: Tx, lezer: Portaallezer, id: Id | null) =>
  id === null
    ? Promise.resolve(undefined)
    : findVanPersonen(tx, lezer.gezin, [lezer.id, ...lezer.leestVoor], id);

type AntwoordRefusal =
  BeantwoordKijkvraagRefusal | GeheimInTekst | GeheimVanGezin | VersieVerouderd | NotFound;

/** The answer, in plain words, of who looked or of the vast gezicht. It stays as it was given. */
export function beantwoordKijkvraag(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  { tekst, versie }: { readonly tekst: string; readonly versie: number },
): Promise<Outcome<Written, AntwoordRefusal | GateRefusal>> {
  const doel = { gezin: null, resource: 'kijkantwoord', bereik: 'mijn' } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Written, AntwoordRefusal> => {
    const row = await findKijkvraag(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' as const });
    const { gezinId: gezin, persoonId } = row;
    const vraag = { ...kijkvraagOf(row), beantwoord: row.beantwoordOp !== null };
    const isVastGezicht = await isVastGezichtVan(tx, gezin);
    const door = antwoorderOf(aanvraag.actor, isVastGezicht);
    const decided = decideBeantwoordKijkvraag(vraag, { door, tekst }, tx.today);
    if (!decided.ok) return decided;
    const matched = matchVersion(row.versie, versie);
    if (!matched.ok) return matched;
    // Who looked may know nothing of the family any more: he hears of which kind it is, the vast gezicht where it stands.
    const zoek = isVastGezicht ? findGeheim : findGeheimVanBuiten;
    const geheim = await zoek(tx, gezin, tekst, [persoonId]);
    if (geheim !== undefined) return refuse(geheim);
    if (!(await saveAntwoord(tx, row, tekst)))
      return refuse({ kind: 'versieVerouderd' as const, huidig: row.versie + 1 });
    await endConcept(tx, { soort: 'kijkantwoord', onderwerp: id });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: matched.value }, getoond: { gezin, personen: [persoonId] } });
  });
}

/** What is asked of this worker because he looked, also where he no longer takes part. */
export function readKijkvragen(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<KijkvraagView[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'kijkvragen', bereik: 'mijn' }, async (tx) => {
    const rows = await listAanMij(tx);
    const lezer = { plaatsGeheim: false, antwoorder: antwoorderOf(aanvraag.actor, false) };
    const value = await kijkvraagViews(tx, rows, lezer);
    return accept({ value, getoond: { gezin: null, personen: rows.map(({ persoonId }) => persoonId) } });
  });
}
