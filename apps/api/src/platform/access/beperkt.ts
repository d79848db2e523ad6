import type { Tx } from '../database/tx.ts';

/** Whether the account of the actor is limited: it works with its own families, and looks no further. */
export const isBeperkt = async (tx: Tx): Promise<boolean> =>
  (await tx.query<{ is: boolean }>('platform.beperkt', 'select platform.is_beperkt() as is'))[0]?.is === true;
