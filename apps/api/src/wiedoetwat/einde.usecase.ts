import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideEindigRegel,
  decideVulAan,
  isTerugTeZetten,
  wettelijkeBeslisser,
  type EindigRegelRefusal,
  type Regeleinde,
  type VulAanRefusal,
} from '@rondom/domain/wiedoetwat';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import { endRegel, listEerder, lockRegel, terugRegel } from './einde.store.ts';
import { insertRegel } from './regel.store.ts';
import { commandOf, isBekend, loadFeiten, standOf, type NieuweRegel } from './wiedoetwat.usecase.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Write = Aanvraag & { readonly intent: Intent };
type Written = { readonly id: Id; readonly versie: number };
interface Welke {
  readonly gezin: Id;
  readonly regel: Id;
  readonly versie: number;
}

type EindeRefused = EindigRegelRefusal | NotFound | VersieVerouderd;

/** A line ends on a day, with why; what stood there stays in the history. */
export function eindigRegel(
  gate: Gate,
  aanvraag: Write,
  { gezin, regel, versie }: Welke,
  einde: Regeleinde,
): Promise<Outcome<Written, EindeRefused | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'wiedoetwat' }, async (tx): Werk<Written, EindeRefused> => {
    const huidig = await lockRegel(tx, gezin, regel);
    if (huidig === undefined) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(huidig.versie, versie);
    if (!next.ok) return next;
    const decided = decideEindigRegel(huidig, einde, tx.today);
    if (!decided.ok) return decided;
    await endRegel(tx, gezin, regel, decided.value);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id: regel, versie: next.value }, getoond: { gezin, personen: huidig.voor } });
  });
}

type WijzigRefused = EindeRefused | VulAanRefusal | GeheimInTekst;

/** Another line in the place of one that stands: the old one ends today with why, the new one says which it follows. */
export function wijzigRegel(
  gate: Gate,
  aanvraag: Write,
  { gezin, regel: oud, versie }: Welke,
  { regel, reden }: { readonly regel: NieuweRegel; readonly reden: string },
): Promise<Outcome<Written, WijzigRefused | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'wiedoetwat' }, async (tx): Werk<Written, WijzigRefused> => {
    const huidig = await lockRegel(tx, gezin, oud);
    if (huidig === undefined) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(huidig.versie, versie);
    if (!next.ok) return next;
    const einde = decideEindigRegel(huidig, { vanaf: tx.today, reden }, tx.today);
    if (!einde.ok) return einde;
    const gelezen = await loadFeiten(tx, gezin);
    const decided = decideVulAan(await standOf(tx, gezin, gelezen), commandOf(regel), tx.today);
    if (!decided.ok) return decided;
    const woorden = regel.wie.soort === 'woorden' ? regel.wie.tekst.trim() : null;
    const geheim = await findGeheim(tx, gezin, woorden ?? '', regel.lezers);
    if (geheim) return refuse(geheim);
    if (!(await isBekend(tx, decided.value.wie))) return refuse({ kind: 'nietGevonden' });
    await endRegel(tx, gezin, oud, einde.value);
    const id = await insertRegel(tx, gezin, decided.value, { woorden, vervangt: oud });
    await tx.notify({ soort: 'gezin', id: gezin });
    const wie = regel.wie.soort === 'persoon' ? [regel.wie.id] : [];
    const personen = [...new Set([...huidig.voor, ...regel.voor, ...regel.lezers, ...wie])];
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
  });
}

type TerugRefused =
  | NotFound
  | VersieVerouderd
  | { readonly kind: 'regelNietTerug' }
  | Extract<VulAanRefusal, { kind: 'wetBeslistAl' }>;

/** Takes an end back. Not where a law has meanwhile said who decides. */
export function zetRegelTerug(
  gate: Gate,
  aanvraag: Write,
  { gezin, regel: id, versie }: Welke,
): Promise<Outcome<Written, TerugRefused | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'wiedoetwat' }, async (tx): Werk<Written, TerugRefused> => {
    const regel = (await listEerder(tx, gezin)).find((een) => een.id === id);
    if (regel === undefined) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(regel.versie, versie);
    if (!next.ok) return next;
    if (!isTerugTeZetten(regel, tx.today)) return refuse({ kind: 'regelNietTerug' });
    const { feiten } = await loadFeiten(tx, gezin);
    const artikel = regel.rol === 'beslist' ? wettelijkeBeslisser(feiten, regel, tx.today) : undefined;
    if (artikel !== undefined) return refuse({ kind: 'wetBeslistAl', onderwerp: regel.onderwerp, artikel });
    if (!(await terugRegel(tx, id, versie))) return refuse({ kind: 'nietGevonden' });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: regel.voor } });
  });
}
