/**
 * A person at a screen: logs in with one click as the demo does, and remembers everything a page may not do — a report
 * of the Content-Security-Policy, an error on the page, an answer of 500.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Bezoek {
  readonly page: Page;
  readonly klachten: readonly string[];
  readonly ga: (pad: string) => Promise<void>;
  /** No accessibility violation on the page as it stands now. */
  readonly toegankelijk: (naam: string) => Promise<void>;
  readonly sluit: () => Promise<void>;
}

export interface Bezoekers {
  als(sub: string | undefined, breed: number, taal?: 'nl' | 'en'): Promise<Bezoek>;
  readonly klachten: readonly string[];
  readonly sluit: () => Promise<void>;
}

export async function openBezoekers(url: string, executablePath: string): Promise<Bezoekers> {
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const klachten: string[] = [];
  return {
    klachten,
    async als(sub, breed, taal = 'nl') {
      const context = await browser.newContext({
        viewport: { width: breed, height: breed < 600 ? 844 : 900 },
        locale: taal === 'nl' ? 'nl-NL' : 'en-GB',
        reducedMotion: 'reduce',
      });
      return openBezoek(context, url, sub, klachten);
    },
    sluit: () => browser.close(),
  };
}

async function openBezoek(
  context: BrowserContext,
  url: string,
  sub: string | undefined,
  klachten: string[],
): Promise<Bezoek> {
  const page = await context.newPage();
  const wie = sub ?? 'niemand';
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?Type/i.test(message.text()))
      klachten.push(`${wie}: ${message.text()}`);
  });
  page.on('pageerror', (error) => klachten.push(`${wie}: ${error.message}`));
  page.on('response', (answer) => {
    if (answer.status() >= 500 || answer.url().endsWith('/csp-melding'))
      klachten.push(`${wie}: ${answer.status()} ${answer.url()}`);
  });
  if (sub !== undefined) await page.goto(`${url}/aanmelden?als=${sub}`);
  return {
    page,
    klachten,
    ga: async (pad) => {
      await page.goto(`${url}${pad}`);
    },
    async toegankelijk(naam) {
      // A page on its way from one address to the next is not judged: it gets a moment to settle.
      await expect.poll(() => violationsOf(page, naam), { timeout: 10_000, interval: 500 }).toEqual([]);
    },
    sluit: () => context.close(),
  };
}

async function violationsOf(page: Page, naam: string): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${naam}: ${id} ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
