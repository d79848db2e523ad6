import { persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideDeelMet,
  decideNeemTerug,
  type DeelMetRefusal,
  type NeemTerugRefusal,
} from '@rondom/domain/tijdlijn';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import { listTekstlezers, lockNotitie, setLezer, type Welke } from './deling.store.ts';
import { gevaarTekst } from './gevaar.ts';
import { getGezinsfeiten } from './gezinsfeiten.store.ts';
import { lezersfeitenOf } from './gezinsfeiten.ts';
import { findNotitie, openTekst } from './notitie.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
interface Written {
  readonly id: Id;
  readonly versie: number;
}
/** One note, its reader and the version the worker saw. */
export interface Welkelezer extends Welke {
  readonly persoon: Id;
  readonly versie: number;
}

async function lockVersie(tx: Tx, welke: Welkelezer): Promise<Outcome<number, VersieVerouderd | NotFound>> {
  const found = await lockNotitie(tx, welke);
  return found === undefined
    ? refuse({ kind: 'nietGevonden' as const })
    : matchVersion(found.versie, welke.versie);
}

async function save(tx: Tx, { gezin, id, persoon }: Welkelezer, versie: number) {
  await tx.notify({ soort: 'gezin', id: gezin });
  return accept({ value: { id, versie }, getoond: { gezin, personen: [persoon] } });
}

/** Takes a note back from one reader who has not opened it. */
export function neemTerug(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  welke: Welkelezer,
): Promise<Outcome<Written, NeemTerugRefusal | VersieVerouderd | NotFound | GateRefusal>> {
  type Refusal = NeemTerugRefusal | VersieVerouderd | NotFound;
  const doel = { gezin: welke.gezin, resource: 'contactnotitie' };
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Refusal> => {
    const versie = await lockVersie(tx, welke);
    if (!versie.ok) return versie;
    const decided = decideNeemTerug(await listTekstlezers(tx, welke), persoonId(welke.persoon));
    if (!decided.ok) return decided;
    await setLezer(tx, welke, welke.persoon, 'terug');
    return save(tx, welke, versie.value);
  });
}

export interface Deelopdracht {
  readonly reden: string;
  readonly gevaar?: string;
  readonly gedaan?: string;
}
type DeelRefusal = DeelMetRefusal | GeheimInTekst | VersieVerouderd | NotFound;

/** Shares a note with one person more; never what is secret from that person. */
export function deelMet(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  welke: Welkelezer,
  opdracht: Deelopdracht,
): Promise<Outcome<Written, DeelRefusal | GateRefusal>> {
  const { gezin, id, persoon } = welke;
  return gate.write(
    aanvraag,
    { gezin, resource: 'contactnotitie' },
    async (tx): Werk<Written, DeelRefusal> => {
      const versie = await lockVersie(tx, welke);
      if (!versie.ok) return versie;
      const { personen: leden, veiligheidsstand } = lezersfeitenOf(
        await getGezinsfeiten(tx, gezin),
        tx.today,
      );
      const feiten = { leden, veiligheidsstand, lezers: await listTekstlezers(tx, welke) };
      const decided = decideDeelMet(feiten, { ...opdracht, persoon: persoonId(persoon) });
      if (!decided.ok) return decided;
      const row = await findNotitie(tx, id);
      if (row === undefined) return refuse({ kind: 'nietGevonden' });
      const geheim = await findGeheim(tx, gezin, await openTekst(tx, row), [persoon]);
      if (geheim) return refuse(geheim);
      await setLezer(tx, welke, persoon, { reden: opdracht.reden, gevaar: gevaarTekst(opdracht) });
      return save(tx, welke, versie.value);
    },
  );
}
