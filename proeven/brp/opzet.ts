import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeGezin, decideBrpVraag, type BrpGezin, type BrpPersoon } from '@rondom/domain/brp';
import { type Bsn, findBsn, hasReached, type PlainDate } from '@rondom/domain/kern';
import type { BrpPoort } from '../../apps/api/src/brp/index.ts';

const wortel = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The national test set, when the shared material stands beside the repository. */
export function findGedeeldBestand(): string | undefined {
  const gedeeld = process.env['RONDOM_SHARED'] ?? join(wortel, '../shared');
  const pad = join(gedeeld, 'data/brp/personen.json');
  return existsSync(pad) ? pad : undefined;
}

export interface Rondgang {
  /** The answer about every number that may be asked. */
  readonly antwoorden: ReadonlyMap<Bsn, BrpPersoon>;
  readonly geweigerd: readonly { readonly bsn: string; readonly kinds: readonly string[] }[];
}

/** Asks every number one by one, each decided first as Veilig Thuis may in its own exchange. */
export async function vraagAllen(poort: BrpPoort, bsns: readonly string[]): Promise<Rondgang> {
  const antwoorden = new Map<Bsn, BrpPersoon>();
  const geweigerd: { bsn: string; kinds: string[] }[] = [];
  for (const bsn of bsns) {
    const vraag = decideBrpVraag({ bsn, vrager: 'veiligthuis', over: 'ander', doel: 'veiligthuis' });
    if (!vraag.ok) {
      geweigerd.push({ bsn, kinds: vraag.refusals.map(({ kind }) => kind) });
      continue;
    }
    const antwoord = await poort.raadpleeg(vraag.value.bsn);
    if (antwoord.ok && antwoord.value !== undefined) antwoorden.set(vraag.value.bsn, antwoord.value);
  }
  return { antwoorden, geweigerd };
}

/** Born at a known year and not certainly eighteen on the day. */
export const isOnderAchttien = (persoon: BrpPersoon, dag: PlainDate): boolean =>
  persoon.geboorte !== undefined && persoon.geboorte !== '0000' && !hasReached(18, persoon.geboorte, dag);

/** The gezin of a child with the answers about its parents looked up as well, where they have one. */
export function composeMetOuders(
  kind: BrpPersoon,
  antwoorden: ReadonlyMap<Bsn, BrpPersoon>,
  dag: PlainDate,
): BrpGezin {
  const ouders = kind.ouders.flatMap(({ bsn }) => (bsn === undefined ? [] : (antwoorden.get(bsn) ?? [])));
  return composeGezin(kind, ouders, { dag });
}

export function getBsn(text: string): Bsn {
  const bsn = findBsn(text);
  if (bsn === undefined) throw new RangeError(`fails the eleven-test: ${text}`);
  return bsn;
}
