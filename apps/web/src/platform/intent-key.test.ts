import { describe, expect, it } from 'vitest';
import { IntentKey } from './intent-key.ts';
import { ConnectionLost, Refused } from './problem.ts';

const lost = () => Promise.reject(new ConnectionLost('no answer'));
const refused = () => Promise.reject(new Refused({ status: 400, refusals: [] }));

async function keysOf(...acts: readonly [input: unknown, act: () => Promise<void>][]): Promise<string[]> {
  const intent = new IntentKey();
  const keys: string[] = [];
  for (const [input, act] of acts) {
    await intent
      .during(input, (key) => {
        keys.push(key);
        return act();
      })
      .catch(() => undefined);
  }
  return keys;
}

const done = () => Promise.resolve();

describe('the key of one intent', () => {
  it('stays the same when the connection fell away and the same is sent again', async () => {
    const [first, second] = await keysOf([{ naam: 'Noor' }, lost], [{ naam: 'Noor' }, done]);
    expect(second).toBe(first);
  });

  it('is another one when the text was changed before trying again', async () => {
    const [first, second] = await keysOf([{ naam: 'Noor' }, lost], [{ naam: 'Sem' }, done]);
    expect(second).not.toBe(first);
  });

  it.each([
    ['it succeeded', done],
    ['it was refused', refused],
  ])('is another one for the next act after %s', async (_, act) => {
    const [first, second] = await keysOf([{ naam: 'Noor' }, act], [{ naam: 'Noor' }, done]);
    expect(second).not.toBe(first);
  });
});
