import { hasReached, accept, addDays, findOnvolledigeDatum, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideAntwoordRaad,
  decideRaadsstap,
  decideVraagRaad,
  opneemdagen,
  type AntwoordRaad,
  type AntwoordRaadRefusal,
  type Raadsstap,
  type Raadsverzoekstand,
  type VraagRaadRefusal,
} from '@rondom/domain/raadsonderzoek';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import { listLeden, type LidRow } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Toegang, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import { insertStukken, listBronnen, listStukken, type NieuwStuk } from './raadsstuk.store.ts';
import {
  findEigenSoort,
  insertVerzoek,
  listGezag,
  listRaden,
  listVerzoeken,
  listVragen,
  saveAntwoord,
  saveStap,
  type NieuwVerzoek,
} from './raadsverzoek.store.ts';
import { noem, raadsverzoekView } from './raadsverzoek.view.ts';

export type Write = Aanvraag & { readonly intent: Intent };
export type NotFound = { readonly kind: 'nietGevonden' };
export type Written = { readonly id: Id; readonly versie: number };

const idsVan = (leden: readonly LidRow[]): Id[] => leden.map(({ id }) => id);

/** What this organisation asked the Raad about the family, and what came of it. */
export function readRaadsverzoeken(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  mayWrite: (relaties: Toegang['relaties']) => boolean,
) {
  return gate.read(aanvraag, { gezin, resource: 'raadsverzoek' }, async (tx, { relaties }) => {
    const mag = mayWrite(relaties);
    const leden = await listLeden(tx, gezin);
    const erbij = { leden, stukken: await listStukken(tx, gezin), vragen: await listVragen(tx, gezin), mag };
    const verzoeken: Awaited<ReturnType<typeof raadsverzoekView>>[] = [];
    for (const row of await listVerzoeken(tx, gezin))
      verzoeken.push(await raadsverzoekView(tx, gezin, row, erbij));
    const magVragen = mag && !(await listRaden(tx, gezin)).some(({ loopt }) => loopt);
    return accept({ value: { verzoeken, magVragen }, getoond: { gezin, personen: idsVan(leden) } });
  });
}

async function findWie(tx: Tx, gezin: Id) {
  const leden = await listLeden(tx, gezin);
  const minderjarigen = leden
    .filter(({ geboortedatum, overledenOp }) => {
      const geboren = geboortedatum === null ? undefined : findOnvolledigeDatum(geboortedatum);
      return overledenOp === null && geboren !== undefined && !hasReached(18, geboren, tx.today);
    })
    .map(({ id }) => id);
  const gezag = await listGezag(tx, minderjarigen);
  const ouders = leden
    .filter(({ id, rol, overledenOp }) => overledenOp === null && (gezag.includes(id) || rol === 'ouder'))
    .map(({ id }) => id);
  return { leden, minderjarigen, ouders };
}

/** What stands in the form: which Raad, the children, who has to be told, and what may go along. */
export function readRaadskeuze(gate: Gate, aanvraag: Aanvraag, gezin: Id) {
  return gate.read(aanvraag, { gezin, resource: 'raadsverzoek' }, async (tx) => {
    const { leden, minderjarigen, ouders } = await findWie(tx, gezin);
    const value = {
      raden: (await listRaden(tx, gezin)).map(({ id, naam }) => ({ id, naam })),
      kinderen: noem(leden, minderjarigen),
      ouders: noem(leden, ouders),
      stukken: await listBronnen(tx, gezin),
    };
    return accept({ value, getoond: { gezin, personen: idsVan(leden) } });
  });
}

export interface Stukkeuze {
  /** Kind and number of what the actor reads himself. */
  readonly stukken: readonly string[];
  readonly zinnen: readonly { readonly tekst: string; readonly bron: string }[];
}

/** What was chosen, as it reads now; undefined when something of it is not the actor's to send. */
async function kopieVan(tx: Tx, gezin: Id, keuze: Stukkeuze): Promise<NieuwStuk[] | undefined> {
  const gekozen = new Set(keuze.stukken);
  const bronnen = (await listBronnen(tx, gezin)).filter(({ sleutel }) => gekozen.has(sleutel));
  if (bronnen.length !== gekozen.size) return undefined;
  return [...bronnen, ...keuze.zinnen.map((zin) => ({ ...zin, soort: 'zin' as const, op: null }))];
}

async function findGeheimIn(
  tx: Tx,
  gezin: Id,
  teksten: readonly string[],
): Promise<GeheimInTekst | undefined> {
  return findGeheim(tx, gezin, teksten.join('\n'), 'ookAnderen');
}

export type Nieuw = NieuwVerzoek & Stukkeuze;
type VraagRefusal = NotFound | VraagRaadRefusal | GeheimInTekst;

/** Asks the Raad. The pieces are copied; where somebody lives in secret goes along in none of them. */
export function vraagRaad(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  nieuw: Nieuw,
): Promise<Outcome<Written, VraagRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'raadsverzoek' },
    async (tx): Werk<Written, VraagRefusal> => {
      const { leden, minderjarigen, ouders } = await findWie(tx, gezin);
      const raden = await listRaden(tx, gezin);
      const decided = decideVraagRaad(
        {
          soort: await findEigenSoort(tx),
          isRaad: raden.some(({ id }) => id === nieuw.raadId),
          looptAl: raden.some(({ loopt }) => loopt),
          ...{ minderjarigen, ouders },
        },
        { ...nieuw, gekozen: nieuw.stukken.length },
      );
      if (!decided.ok) return decided;
      const kopie = await kopieVan(tx, gezin, nieuw);
      if (kopie === undefined) return refuse({ kind: 'nietGevonden' as const });
      const teksten = [
        nieuw.vraag,
        nieuw.waarom,
        nieuw.waaromNietVerteld,
        ...kopie.map(({ tekst }) => tekst),
      ];
      const geheim = await findGeheimIn(tx, gezin, teksten);
      if (geheim !== undefined) return refuse(geheim);
      const antwoordOp = addDays(tx.today, opneemdagen);
      const id = await insertVerzoek(tx, gezin, { ...nieuw, ...decided.value, antwoordOp });
      await insertStukken(tx, gezin, { verzoek: id, vraag: null }, kopie);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: idsVan(leden) } });
    },
  );
}

type StapRefusal =
  NotFound | VersieVerouderd | { readonly kind: 'raadsverzoekVoorbij'; readonly stand: Raadsverzoekstand };

/** Taken back before the Raad took it up, or the end was read. */
export function doeRaadsstap(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  { id, versie }: Written,
  stap: Raadsstap,
): Promise<Outcome<Written, StapRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'raadsverzoek' }, async (tx): Werk<Written, StapRefusal> => {
    const [row] = await listVerzoeken(tx, gezin, id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideRaadsstap({ stand: row.stand, gezien: row.gezienOp !== null }, stap);
    if (!decided.ok) return decided;
    await saveStap(tx, id, stap);
    await tx.notify({ soort: 'gezin', id: gezin });
    const personen = idsVan(await listLeden(tx, gezin));
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen } });
  });
}

export type Antwoord = Pick<AntwoordRaad, 'antwoord' | 'tekst'> & Stukkeuze;
type AntwoordRefusal = NotFound | VersieVerouderd | AntwoordRaadRefusal | GeheimInTekst;

/** Answers what the investigator asks, with a piece where it helps; or says why not. */
export function beantwoordRaadsvraag(
  gate: Gate,
  aanvraag: Write,
  bij: { readonly gezin: Id; readonly verzoek: Id; readonly vraag: Written },
  antwoord: Antwoord,
): Promise<Outcome<Written, AntwoordRefusal | GateRefusal>> {
  const { gezin, verzoek, vraag } = bij;
  return gate.write(
    aanvraag,
    { gezin, resource: 'raadsverzoek' },
    async (tx): Werk<Written, AntwoordRefusal> => {
      const [van] = await listVerzoeken(tx, gezin, verzoek);
      const row = (await listVragen(tx, gezin)).find(
        (een) => een.id === vraag.id && een.verzoekId === verzoek,
      );
      if (van === undefined || row === undefined) return refuse({ kind: 'nietGevonden' as const });
      const next = matchVersion(row.versie, vraag.versie);
      if (!next.ok) return next;
      const decided = decideAntwoordRaad(
        { vraag: row.stand, verzoek: van.stand },
        { ...antwoord, gekozen: antwoord.stukken.length },
      );
      if (!decided.ok) return decided;
      const kopie = await kopieVan(tx, gezin, antwoord);
      if (kopie === undefined) return refuse({ kind: 'nietGevonden' as const });
      const geheim = await findGeheimIn(tx, gezin, [antwoord.tekst, ...kopie.map(({ tekst }) => tekst)]);
      if (geheim !== undefined) return refuse(geheim);
      await insertStukken(tx, gezin, { verzoek, vraag: vraag.id }, kopie);
      await saveAntwoord(tx, gezin, vraag.id, { ...decided.value, tekst: antwoord.tekst });
      await tx.notify({ soort: 'gezin', id: gezin });
      const personen = idsVan(await listLeden(tx, gezin));
      return accept({ value: { id: vraag.id, versie: next.value }, getoond: { gezin, personen } });
    },
  );
}
