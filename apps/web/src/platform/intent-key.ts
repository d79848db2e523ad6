import { ConnectionLost } from './problem.ts';

/**
 * The Idempotency-Key of one intent. A second try after a lost connection carries the same key, so that it
 * cannot happen twice; other input, or a next act after an answer, gets a new one.
 */
export class IntentKey {
  #open: { input: string; key: string } | undefined;

  async during<Out>(input: unknown, act: (key: string) => Promise<Out>): Promise<Out> {
    const text = JSON.stringify([input]);
    if (this.#open?.input !== text) this.#open = { input: text, key: crypto.randomUUID() };
    try {
      const output = await act(this.#open.key);
      this.#open = undefined;
      return output;
    } catch (failure) {
      // A refusal ends the intent; without an answer nobody knows whether it happened.
      if (!(failure instanceof ConnectionLost)) this.#open = undefined;
      throw failure;
    }
  }
}
