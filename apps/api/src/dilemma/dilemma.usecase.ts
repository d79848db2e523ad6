import {
  decideDilemma,
  decideIntrekken,
  dilemmaUiterlijk,
  findDilemmatermijn,
  type DilemmaRefusal,
  type NieuwDilemma,
} from '@rondom/domain/dilemma';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { findRegioVan } from '../expertvraag/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk, Toegang } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { findVoorBuiten, type BlijftBinnen } from '../veiligheid/index.ts';
import { listAfspraken } from './afspraak.store.ts';
import {
  findDilemma,
  insertDilemma,
  listDilemmas,
  listKeuzes,
  saveIntrekking,
  sealDilemma,
  type Keuze,
} from './dilemma.store.ts';
import { dilemmaView, type DilemmaView } from './dilemma.view.ts';

export type Write = Aanvraag & { readonly intent: Intent };
export type NotFound = { readonly kind: 'nietGevonden' };
export type Written = { readonly id: Id; readonly versie: number };

/** The term that holds today for one region, with its last day. */
async function termijnNu(tx: Tx, regio: Id) {
  const { werkdagen, afgesprokenOp } = findDilemmatermijn(await listAfspraken(tx, regio), tx.today);
  const uiterlijk = dilemmaUiterlijk(werkdagen, tx.today, (await rekenkader(tx)).kalender);
  return { werkdagen, afgesprokenOp: afgesprokenOp ?? null, uiterlijk };
}

export interface DilemmasView {
  readonly dilemmas: readonly DilemmaView[];
  readonly organisaties: readonly Keuze[];
  readonly eigenOrganisatieId: Id | null;
  readonly termijn: Awaited<ReturnType<typeof termijnNu>> | null;
  readonly acties: readonly 'maak'[];
}

/** What was raised about this family, and what is needed to raise more. */
export function readDilemmas(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  mayWrite: (relaties: Toegang['relaties']) => boolean,
): Promise<Outcome<DilemmasView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'dilemma' }, async (tx, { relaties }) => {
    const may = mayWrite(relaties);
    const dilemmas: DilemmaView[] = [];
    for (const row of await listDilemmas(tx, gezin)) dilemmas.push(await dilemmaView(tx, gezin, row, may));
    const regio = await findRegioVan(tx, gezin);
    const value: DilemmasView = {
      dilemmas,
      organisaties: may ? await listKeuzes(tx, gezin) : [],
      eigenOrganisatieId: tx.actor.organisatieId,
      termijn: may && regio !== undefined ? await termijnNu(tx, regio) : null,
      acties: may && regio !== undefined ? ['maak'] : [],
    };
    return accept({ value, getoond: { gezin, personen: [] } });
  });
}

type MaakRefusal = NotFound | DilemmaRefusal | BlijftBinnen;

/** Raises a dilemma: read outside the family, so its words name nobody and say not where somebody lives. */
export function maakDilemma(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  nieuw: NieuwDilemma,
): Promise<Outcome<Written, MaakRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'dilemma' }, async (tx): Werk<Written, MaakRefusal> => {
    const regio = await findRegioVan(tx, gezin);
    const decided = decideDilemma(nieuw, regio !== undefined);
    if (!decided.ok) return decided;
    const keuzes = new Set((await listKeuzes(tx, gezin)).map(({ id }) => id));
    if (regio === undefined || !nieuw.organisaties.every((id) => keuzes.has(id)))
      return refuse({ kind: 'nietGevonden' as const });
    const geheim = await findVoorBuiten(tx, gezin, `${nieuw.vraag}\n${nieuw.vandaag}`);
    if (geheim) return refuse(geheim);
    const id = await tx.nextId('dilemma');
    const termijn = await termijnNu(tx, regio);
    await insertDilemma(tx, {
      ...{ gezin, id, regio, soort: nieuw.soort, aan: nieuw.aan },
      vraag: await sealDilemma(tx, gezin, id, 'vraag', nieuw.vraag.trim()),
      vandaag: await sealDilemma(tx, gezin, id, 'vandaag', nieuw.vandaag.trim()),
      ...{ werkdagen: termijn.werkdagen, uiterlijk: termijn.uiterlijk },
      organisaties: [...new Set(nieuw.organisaties)],
    });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [] } });
  });
}

type IntrekRefusal = NotFound | DilemmaRefusal | VersieVerouderd;

/** No longer needed: who raised it takes it back. It is not deleted. */
export function trekDilemmaIn(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  id: Id,
  versie: number,
): Promise<Outcome<Written, IntrekRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'dilemma' }, async (tx): Werk<Written, IntrekRefusal> => {
    const nu = await findDilemma(tx, gezin, id);
    if (!nu) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(nu.versie, versie);
    if (!next.ok) return next;
    const decided = decideIntrekken(nu.stand, nu.vanMij);
    if (!decided.ok) return decided;
    if (!(await saveIntrekking(tx, id, versie))) return refuse({ kind: 'nietGevonden' as const });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: [] } });
  });
}
