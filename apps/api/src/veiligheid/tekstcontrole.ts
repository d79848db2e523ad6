import { persoonId } from '@rondom/domain/gezin';
import {
  findGeheimInTekst,
  findNaamInTekst,
  zonderPlekken,
  type GeheimInTekst,
  type GeheimVanGezin,
  type NaamInTekst,
} from '@rondom/domain/veiligheid';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listGezinsgeheimen } from './geheimen.store.ts';

/**
 * Before a text about a family is shared: does it give away a secret address, place, school or number to who reads it?
 * `lezers` are members of the family, or `ookAnderen` when people outside it read it too.
 *
 *   const geheim = await findGeheim(tx, gezin, tekst, lezers);
 *   if (geheim) return refuse(geheim);
 */
export async function findGeheim(
  tx: Tx,
  gezin: Id,
  tekst: string,
  lezers: readonly Id[] | 'ookAnderen',
): Promise<GeheimInTekst | undefined> {
  if (tekst.trim() === '' || lezers.length === 0) return undefined;
  const geheimen = await listGezinsgeheimen(tx, gezin);
  return findGeheimInTekst(tekst, geheimen, lezers === 'ookAnderen' ? lezers : lezers.map(persoonId));
}

/** The same for who writes to a family without knowing it: a judge of a look, or who looked and answers. */
export async function findGeheimVanBuiten(
  ...gegeven: Parameters<typeof findGeheim>
): Promise<GeheimVanGezin | undefined> {
  const geheim = await findGeheim(...gegeven);
  return geheim && zonderPlekken(geheim);
}

/** What keeps a text inside: a secret in it, or a family name. */
export type BlijftBinnen = GeheimInTekst | NaamInTekst;

/** Before words leave the family for people who need no name: does it hold a secret, or the name of somebody of it? */
export async function findVoorBuiten(tx: Tx, gezin: Id, tekst: string): Promise<BlijftBinnen | undefined> {
  const geheim = await findGeheim(tx, gezin, tekst, 'ookAnderen');
  if (geheim || tekst.trim() === '') return geheim;
  const namen = await tx.query<{ naam: string }>(
    'veiligheid.familienamen',
    `select distinct p.geslachtsnaam as naam from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = $1 and l.periode @> platform.vandaag()`,
    [gezin],
  );
  return findNaamInTekst(
    tekst,
    namen.map(({ naam }) => naam),
  );
}

/** Its status, for the refusals of a route. */
export const geheimStatus = { geheimInTekst: 422, geheimVanGezin: 422, naamInTekst: 422 } as const;
