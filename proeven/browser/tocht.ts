/** Somebody who takes the guided tour: the card, its buttons, and how long each step took to stand there. */
import { performance } from 'node:perf_hooks';
import { zinnen, type Taal } from '../../packages/taal/src/index.ts';
import type { Bezoek } from './bezoek.ts';

export const STAPPEN = 12;
const HOOGSTENS_MS = 15_000;

export interface Tocht {
  readonly bezoek: Bezoek;
  readonly z: ReturnType<typeof zinnen>;
  /** What stands on the card now. */
  readonly kaart: () => Promise<string>;
  readonly begin: () => Promise<void>;
  readonly verder: () => Promise<void>;
  /** On with the step: skipped, or done for the visitor where there is something to do. */
  readonly rondAf: (skip: boolean) => Promise<void>;
  /** From the end card: puts the family back and stands at the first step. */
  readonly opnieuw: () => Promise<void>;
  /** Per step in milliseconds, in order of the steps taken. */
  readonly tijden: readonly { readonly stap: number; readonly ms: number }[];
}

export function openTocht(bezoek: Bezoek, url: string, taal: Taal): Tocht {
  const { page } = bezoek;
  const z = zinnen(taal);
  const words = z.rondleiding;
  const tijden: { stap: number; ms: number }[] = [];
  const kaart = page.locator('.rondleiding');
  let nu = 0;
  const knop = (name: string) => kaart.getByRole('button', { name, exact: true });

  /** From the press until the card of the step stands on its page. */
  async function stapIs(nummer: number, press: () => Promise<unknown>): Promise<void> {
    const from = performance.now();
    await press();
    await page.getByText(words.stap(nummer, STAPPEN), { exact: true }).waitFor();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const ms = Math.round(performance.now() - from);
    tijden.push({ stap: nummer, ms });
    if (ms > HOOGSTENS_MS) throw new Error(`step ${nummer} took ${ms} ms`);
    nu = nummer;
  }
  const leave = (press: () => Promise<unknown>): Promise<void> =>
    nu < STAPPEN
      ? stapIs(nu + 1, press)
      : press().then(() => page.getByRole('heading', { name: words.einde.titel }).waitFor());

  const doeVoorMij = async (): Promise<void> => {
    await knop(words.doeVoorMij).click();
    await kaart.getByText(words.gedaan, { exact: true }).waitFor();
    // What opened beside the page is closed again, as a visitor does.
    if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
  };
  const verder = () => leave(() => knop(words.verder).click());
  const slaOver = () => leave(() => knop(words.slaOver).click());

  return {
    bezoek,
    z,
    tijden,
    kaart: () => kaart.innerText(),
    async begin() {
      await page.goto(`${url}/start`);
      await stapIs(1, () => page.getByRole('button', { name: z.start.rondleiding.begin }).click());
    },
    verder,
    async rondAf(skip) {
      const todo = knop(words.doeVoorMij);
      await todo.or(knop(words.verder)).first().waitFor();
      if (!(await todo.count())) return verder();
      if (skip) return slaOver();
      await doeVoorMij();
      return verder();
    },
    opnieuw: () => stapIs(1, () => knop(words.opnieuw).click()),
  };
}
