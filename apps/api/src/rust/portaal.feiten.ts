import { ageOn, accept, getPlainDate, type Outcome } from '@rondom/domain/kern';
import type { Berichtfeiten } from '@rondom/domain/rust';
import type { Tx } from '../platform/database/index.ts';
import { findPortaallezer } from '../portaal/index.ts';

const heleDag = /^\d{4}-\d{2}-\d{2}$/;

/** Of who reads the portal: how old, and whether somebody is a danger. Of a worker nothing has to be known. */
export async function findBerichtfeiten(
  tx: Tx,
): Promise<Outcome<Berichtfeiten | undefined, { readonly kind: 'geenToegang' }>> {
  if (tx.actor.soort !== 'portaal') return accept(undefined);
  const lezer = await findPortaallezer(tx);
  if (!lezer.ok) return lezer;
  const [row] = await tx.query<{ geboren: string | null }>(
    'rust.geboren',
    'select geboortedatum as geboren from rondom.persoon where id = $1',
    [tx.actor.persoonId],
  );
  const geboren = row?.geboren ?? '';
  return accept({
    leeftijd: heleDag.test(geboren) ? ageOn(getPlainDate(geboren), tx.today) : undefined,
    inGevaar: lezer.value.gevaarVoorMij.length > 0,
  });
}
