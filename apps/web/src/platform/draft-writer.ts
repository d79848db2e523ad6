/** Where a draft goes: the server, so that it survives a reload, a closed tab and an ended session. */
export interface DraftStore<T> {
  load: () => Promise<{ content: T; savedAt: string } | undefined>;
  put: (content: T) => Promise<{ savedAt: string }>;
  remove: () => Promise<void>;
}

export interface DraftState {
  state: 'clean' | 'dirty' | 'saving' | 'saved' | 'failed' | 'elsewhere';
  savedAt: string | undefined;
}

/** The draft was changed or saved in another window of the same person. */
export class DraftElsewhere extends Error {
  override readonly name = 'DraftElsewhere';
}

export const WRITE_EVERY_MS = 2000;
const TRY_AGAIN_MS = 5000;

/** Writes what is typed at most every two seconds, one request at a time, and stops for good when told so. */
export class DraftWriter<T> {
  readonly #store: DraftStore<T>;
  readonly #report: (state: DraftState) => void;
  #waiting: { content: T } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #held = false;
  #elsewhere = false;
  #savedAt: string | undefined;

  constructor(store: DraftStore<T>, report: (state: DraftState) => void) {
    this.#store = store;
    this.#report = report;
  }

  /** A later content replaces an earlier one that still waits. */
  type(content: T): void {
    this.#waiting = { content };
    if (this.#held || this.#elsewhere) return;
    this.#say(this.#running ? 'saving' : 'dirty');
    this.#plan(WRITE_EVERY_MS);
  }

  /** Write now what waits: the tab closes, the sheet closes. */
  async flush(): Promise<void> {
    this.#cancel();
    await this.#running;
    if (!this.#held && !this.#elsewhere) await this.#write();
  }

  /**
   * Saves for good. No delayed write can land after it: a saved note never comes back as a draft.
   * When `save` fails the draft is alive again, with everything that was typed.
   */
  async finish<Out>(save: () => Promise<Out>): Promise<Out> {
    this.#held = true;
    this.#cancel();
    await this.#running;
    try {
      const output = await save();
      this.#waiting = undefined;
      // The note is safe; a draft that could not be removed is removed by the server with the note.
      await this.#store.remove().catch(() => undefined);
      this.#elsewhere = false;
      this.#savedAt = undefined;
      this.#say('clean');
      return output;
    } catch (failure) {
      this.#held = false;
      if (this.#waiting && !this.#elsewhere) this.#plan(0);
      throw failure;
    } finally {
      this.#held = false;
    }
  }

  stop(): void {
    this.#cancel();
  }

  #plan(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, delay);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #write(): Promise<void> {
    const writing = this.#waiting;
    if (!writing) return;
    this.#waiting = undefined;
    this.#say('saving');
    this.#running = this.#store.put(writing.content).then(
      ({ savedAt }) => {
        this.#savedAt = savedAt;
        this.#say(this.#waiting ? 'dirty' : 'saved');
      },
      (failure: unknown) => {
        this.#elsewhere = failure instanceof DraftElsewhere;
        this.#waiting ??= writing;
        this.#say(this.#elsewhere ? 'elsewhere' : 'failed');
        if (!this.#held && !this.#elsewhere) this.#plan(TRY_AGAIN_MS);
      },
    );
    await this.#running;
    this.#running = undefined;
  }

  #say(state: DraftState['state']): void {
    this.#report({ state, savedAt: this.#savedAt });
  }
}
