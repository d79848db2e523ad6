import type { Clock } from '../../platform/clock.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import type { TimedTask } from '../../platform/jobs.ts';
import { tekenWortel } from './wortel.ts';

export { verifyKeten, type Ketenfout } from './verify.ts';
export { leesWortels, tekenWortel, type Wortel } from './wortel.ts';

/** Each hour: where the log stands is signed. */
export const wortelTaak = (keys: KeyRing, clock: Clock): TimedTask => ({
  name: 'tekenwortel',
  when: '2 * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient(async (client) => {
      await client.query('begin');
      try {
        await tekenWortel(client, keys, clock.now());
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    });
  },
});
