import { heeftLeeftijd, persoonId } from '@rondom/domain/gezin';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import {
  computeWieDoetWat,
  decideVulAan,
  isTerugTeZetten,
  type Gezinsfeiten,
  type VulAan,
  type VulAanRefusal,
  type Wie,
  type WieDoetWat,
} from '@rondom/domain/wiedoetwat';
import { findVraag } from '@rondom/domain/wieiswaarvan';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import type { AccessTable, Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import {
  geboorteVan,
  listDeelnemers,
  listKindfeiten,
  listLeden,
  listPlandoeners,
  type LidRow,
} from './feiten.store.ts';
import { listEerder, type Eerder } from './einde.store.ts';
import { insertRegel, listNamen, listRegels, type Regel } from './regel.store.ts';
import { listPortaallezers, roepnaam } from './lezers.ts';
import {
  eerderView,
  idsIn,
  metEerder,
  rijenView,
  uniekeWies,
  wieView,
  type Namen,
} from './wiedoetwat.view.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Write = Aanvraag & { readonly intent: Intent };
type Written = { readonly id: Id; readonly versie: number };

export interface Feiten {
  readonly feiten: Gezinsfeiten;
  readonly leden: readonly LidRow[];
  readonly regels: readonly Regel[];
}

/** What is known, through the policies of whoever asks. */
export async function loadFeiten(tx: Tx, gezin: Id): Promise<Feiten> {
  const leden = await listLeden(tx, gezin);
  const kinderen = leden.filter((lid) => lid.magZien && isKind(tx, lid));
  const regels = await listRegels(tx, gezin);
  const plandoeners = (await listPlandoeners(tx, gezin)).map(({ persoon, organisatie }): Wie =>
    persoon === null
      ? { soort: 'organisatie', id: organisatieId(organisatie ?? '') }
      : { soort: 'persoon', id: persoonId(persoon) },
  );
  const feiten = {
    kinderen: await listKindfeiten(tx, gezin, kinderen),
    deelnemers: await listDeelnemers(tx, gezin),
    ...{ plandoeners, regels },
  };
  return { feiten, leden, regels };
}

/** Born and under age: nobody decides yet about a child that is on its way. */
function isKind(tx: Tx, lid: LidRow): boolean {
  const geboorte = geboorteVan(lid);
  return geboorte.soort === 'geboren' && !heeftLeeftijd(18, geboorte, tx.today);
}

export async function namenOf(
  tx: Tx,
  { feiten, leden, regels }: Feiten,
  zonderOrganisatie: boolean,
  eerder: readonly Eerder[] = [],
): Promise<Namen> {
  const { medewerkers, organisaties } = idsIn(computeWieDoetWat(feiten, tx.today));
  const toen = (soort: 'medewerker' | 'organisatie') =>
    eerder.flatMap(({ wie }) => (wie.soort === soort ? [String(wie.id)] : []));
  const erbij = feiten.deelnemers.flatMap(({ wie }) => (wie.soort === 'medewerker' ? [String(wie.id)] : []));
  return {
    leden: new Map(leden.map((lid) => [lid.id, roepnaam(lid)])),
    anderen: await listNamen(
      tx,
      [...medewerkers, ...erbij, ...toen('medewerker')],
      [...organisaties, ...toen('organisatie')],
    ),
    ...{ regels, zonderOrganisatie },
  };
}

/** The matrix of one family, for who works with it. */
export function readWieDoetWat(gate: Gate, table: AccessTable, aanvraag: Aanvraag, gezin: Id) {
  return gate.read(aanvraag, { gezin, resource: 'wiedoetwat' }, async (tx, { relaties }) => {
    const gelezen = await loadFeiten(tx, gezin);
    const eerder = await listEerder(tx, gezin);
    const namen = metEerder(await namenOf(tx, gelezen, false, eerder), eerder);
    const matrix = computeWieDoetWat(gelezen.feiten, tx.today);
    const lezers = await listPortaallezers(tx, gezin);
    const mag = table.find(aanvraag.actor, relaties, 'wiedoetwat', 'schrijf') !== undefined;
    return accept({
      value: {
        rijen: rijenView(matrix, namen).map((rij, at) => ({ ...rij, vraag: vraagBij(matrix, at) })),
        zonderTaak: uniekeWies(matrix.zonderTaak.map(({ wie }) => wie)).map((wie) => wieView(wie, namen)),
        leden: gelezen.leden.map((lid) => ({
          ...{ id: lid.id, roepnaam: roepnaam(lid), kind: isKind(tx, lid), leest: lezers.includes(lid.id) },
        })),
        deelnemers: uniekeWies(gelezen.feiten.deelnemers.map(({ wie }) => wie)).map((wie) =>
          wieView(wie, namen),
        ),
        eerder: eerder.map((regel) => eerderView(regel, namen, mag && isTerugTeZetten(regel, tx.today))),
        acties: mag ? ['vulAan'] : [],
      },
      getoond: { gezin, personen: gelezen.leden.map(({ id }) => id) },
    });
  });
}

/** The general question behind a row. */
function vraagBij({ rijen }: WieDoetWat, at: number) {
  const rij = rijen[at];
  return rij === undefined ? null : (findVraag(rij.onderwerp, rij.cellen) ?? null);
}

export interface NieuweRegel {
  readonly onderwerp: VulAan['onderwerp'];
  readonly voor: readonly Id[];
  readonly rol: VulAan['rol'];
  readonly wie:
    | { readonly soort: 'persoon' | 'medewerker' | 'organisatie'; readonly id: Id }
    | { readonly soort: 'woorden'; readonly tekst: string };
  readonly totEnMet: string | null;
  readonly lezers: readonly Id[];
}

type Refused = VulAanRefusal | GeheimInTekst | NotFound;

/** A line by hand. Own words never tell a secret of the family to somebody of it who does not know it. */
export function vulAan(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  regel: NieuweRegel,
): Promise<Outcome<Written, Refused | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'wiedoetwat' }, async (tx): Werk<Written, Refused> => {
    const gelezen = await loadFeiten(tx, gezin);
    const decided = decideVulAan(await standOf(tx, gezin, gelezen), commandOf(regel), tx.today);
    if (!decided.ok) return decided;
    const woorden = regel.wie.soort === 'woorden' ? regel.wie.tekst.trim() : null;
    const geheim = await findGeheim(tx, gezin, woorden ?? '', regel.lezers);
    if (geheim) return refuse(geheim);
    if (!(await isBekend(tx, decided.value.wie))) return refuse({ kind: 'nietGevonden' });
    const id = await insertRegel(tx, gezin, decided.value, { woorden, vervangt: null });
    await tx.notify({ soort: 'gezin', id: gezin });
    const wie = regel.wie.soort === 'persoon' ? [regel.wie.id] : [];
    const personen = [...new Set([...regel.voor, ...regel.lezers, ...wie])];
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
  });
}

export async function standOf(tx: Tx, gezin: Id, { feiten, leden }: Feiten) {
  const isVan = (kind: boolean) =>
    leden.filter((lid) => isKind(tx, lid) === kind).map(({ id }) => persoonId(id));
  return {
    ...{ kinderen: isVan(true), volwassenen: isVan(false), feiten },
    lezers: (await listPortaallezers(tx, gezin)).map(persoonId),
  };
}

export const commandOf = ({ onderwerp, voor, rol, wie, totEnMet, lezers }: NieuweRegel): VulAan => ({
  ...{ onderwerp, rol },
  voor: voor.map(persoonId),
  wie: wieOf(wie),
  totEnMet: totEnMet === null ? undefined : getPlainDate(totEnMet),
  lezers: lezers.map(persoonId),
});

function wieOf(wie: NieuweRegel['wie']): VulAan['wie'] {
  if (wie.soort === 'woorden') return { soort: 'woorden', id: 'nieuw' };
  if (wie.soort === 'persoon') return { soort: 'persoon', id: persoonId(wie.id) };
  if (wie.soort === 'medewerker') return { soort: 'medewerker', id: medewerkerId(wie.id) };
  return { soort: 'organisatie', id: organisatieId(wie.id) };
}

export async function isBekend(tx: Tx, wie: VulAan['wie']): Promise<boolean> {
  if (wie.soort === 'woorden' || wie.soort === 'persoon') return true;
  const ids = [String(wie.id)];
  const rows = await listNamen(
    tx,
    wie.soort === 'medewerker' ? ids : [],
    wie.soort === 'organisatie' ? ids : [],
  );
  return rows.length === 1;
}
