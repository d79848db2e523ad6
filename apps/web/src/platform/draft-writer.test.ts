import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DraftElsewhere,
  DraftWriter,
  WRITE_EVERY_MS,
  type DraftState,
  type DraftStore,
} from './draft-writer.ts';

/** A server that remembers, and answers when the test lets it. */
function aServer() {
  const server = {
    kept: undefined as string | undefined,
    writes: 0,
    fails: false,
    elsewhere: false,
    slow: 0,
  };
  const store: DraftStore<string> = {
    load: () => Promise.resolve(undefined),
    put: async (content) => {
      server.writes += 1;
      if (server.slow > 0) await new Promise((done) => setTimeout(done, server.slow));
      if (server.elsewhere) throw new DraftElsewhere();
      if (server.fails) throw new Error('no answer');
      server.kept = content;
      return { savedAt: '2027-01-12T14:41:00Z' };
    },
    remove: () => {
      server.kept = undefined;
      return Promise.resolve();
    },
  };
  const states: DraftState[] = [];
  return { server, states, writer: new DraftWriter(store, (state) => states.push(state)) };
}

describe('a draft while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is written every two seconds, also when the typing does not stop', async () => {
    const { server, writer } = aServer();
    for (let second = 0; second < 6; second += 1) {
      writer.type(`tekst ${second}`);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(server.writes).toBe(3);
    expect(server.kept).toBe('tekst 5');
  });

  it('says when it was saved', async () => {
    const { states, writer } = aServer();
    writer.type('Linda belde');
    await vi.advanceTimersByTimeAsync(WRITE_EVERY_MS);
    expect(states.at(-1)).toEqual({ state: 'saved', savedAt: '2027-01-12T14:41:00Z' });
  });

  it('does not come back after the note is saved', async () => {
    const { server, writer } = aServer();
    writer.type('Linda belde');
    await writer.finish(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server).toMatchObject({ kept: undefined, writes: 0 });
  });

  it('does not come back when a slow write was still under way', async () => {
    const { server, writer } = aServer();
    server.slow = 3000;
    writer.type('Linda belde');
    await vi.advanceTimersByTimeAsync(WRITE_EVERY_MS);
    const finished = writer.finish(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(60_000);
    await finished;
    expect(server.kept).toBeUndefined();
  });

  it('is kept when saving the note fails', async () => {
    const { server, writer } = aServer();
    writer.type('Linda belde');
    await expect(writer.finish(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await vi.advanceTimersByTimeAsync(WRITE_EVERY_MS);
    expect(server.kept).toBe('Linda belde');
  });

  it('is tried again by itself when the connection falls away', async () => {
    const { server, states, writer } = aServer();
    server.fails = true;
    writer.type('Linda belde');
    await vi.advanceTimersByTimeAsync(WRITE_EVERY_MS);
    expect(states.at(-1)?.state).toBe('failed');
    server.fails = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.kept).toBe('Linda belde');
  });

  it('is not written over what another window wrote', async () => {
    const { server, states, writer } = aServer();
    server.elsewhere = true;
    writer.type('eerste venster');
    await vi.advanceTimersByTimeAsync(WRITE_EVERY_MS);
    writer.type('eerste venster, verder');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states.at(-1)?.state).toBe('elsewhere');
    expect(server.writes).toBe(1);
  });

  it('can be a second note after the first was saved', async () => {
    const { server, writer } = aServer();
    writer.type('eerste');
    await writer.finish(() => Promise.resolve());
    writer.type('tweede');
    await vi.advanceTimersByTimeAsync(WRITE_EVERY_MS);
    expect(server.kept).toBe('tweede');
  });
});
