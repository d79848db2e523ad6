import { decideBevestiging } from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { werkdagen } from '../termijnregels/index.ts';
import { findToestand } from '../wachtlijst/index.ts';
import { findNaamVanGebruiker, listBeantwoord, listOnbeantwoord } from './portaal.store.ts';
import type { Portaallezer } from './toegang.ts';

/** "Has help begun?": asked of whom the domain would let answer it, and of nobody else. */
export interface Vraag {
  readonly wachtId: Id;
  readonly persoonId: Id;
  readonly wachtOp: string;
  readonly uitvoerderNaam: string | null;
  readonly begonnenOp: string;
}

export async function listVragen(tx: Tx, lezer: Portaallezer): Promise<Vraag[]> {
  // Who has no voice of his own here is asked nothing: the vast gezicht notes what he says.
  if (lezer.als !== 'jeugdige' && lezer.als !== 'ouder') return [];
  const vragen: Vraag[] = [];
  for (const id of await listOnbeantwoord(tx, lezer.gezin)) {
    const vraag = await findVraag(tx, lezer, id);
    if (vraag) vragen.push(vraag);
  }
  return vragen;
}

/** An own answer that may be changed: a person may think otherwise later. */
export interface Antwoord extends Vraag {
  readonly antwoord: 'ja' | 'neeNogNiet' | 'weetNiet';
  readonly op: string;
}

export async function listAntwoorden(tx: Tx, lezer: Portaallezer): Promise<Antwoord[]> {
  const antwoorden: Antwoord[] = [];
  for (const { wachtId, antwoord, op } of await listBeantwoord(tx, lezer.gezin)) {
    const vraag = await findVraag(tx, lezer, wachtId);
    if (vraag) antwoorden.push({ ...vraag, antwoord, op });
  }
  return antwoorden;
}

async function findVraag(tx: Tx, lezer: Portaallezer, id: Id): Promise<Vraag | undefined> {
  const toestand = await findToestand(tx, id);
  if (!toestand?.wacht.begonnen) return undefined;
  const answer = {
    stem: { soort: lezer.als === 'jeugdige' ? 'jeugdige' : 'ouder', persoon: lezer.id },
    weg: { soort: 'portaal', account: lezer.id },
    antwoord: 'ja',
    op: tx.today,
  } as const;
  if (!decideBevestiging(toestand, answer, tx.today, await werkdagen(tx)).ok) return undefined;
  return {
    wachtId: id,
    persoonId: toestand.json.kind.id,
    wachtOp: toestand.json.soort,
    uitvoerderNaam: await findNaamVanGebruiker(tx, toestand.json.begonnenDoor),
    begonnenOp: toestand.wacht.begonnen.op,
  };
}
