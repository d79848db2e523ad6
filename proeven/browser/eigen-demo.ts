/** A demo of one test file alone: what its people write is seen by no other file. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

export interface EigenDemo {
  readonly url: string;
  readonly bezoekers: Bezoekers;
  readonly sluit: () => Promise<void>;
}

export async function openEigenDemo(naam: string): Promise<EigenDemo> {
  const home = await mkdtemp(join(tmpdir(), `rondom-${naam}-`));
  await chmod(home, 0o755);
  const demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  const bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
  return {
    url: demo.url,
    bezoekers,
    async sluit() {
      await bezoekers.sluit();
      await demo.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Chooses by the words beside a box or a dot, in the sheet that stands open where there is one. */
export async function kies({ page }: Bezoek, naam: string | RegExp): Promise<void> {
  const blad = page.locator('dialog[open]');
  const waar = (await blad.count()) > 0 ? blad : page.getByRole('main');
  await waar.locator('label').filter({ hasText: naam }).first().click();
}

/** Presses the button of this name that stands last: the one of the sheet, where the page has it too. */
export const druk = ({ page }: Bezoek, naam: string): Promise<void> =>
  page.getByRole('button', { name: naam, exact: true }).last().click();
