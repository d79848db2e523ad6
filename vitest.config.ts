import { defineConfig } from 'vitest/config';
import { schakelbaar } from './proeven/mutatie/schakelbaar.ts';

/** Pure tests by default; `--project database` adds the tests that need PostgreSQL. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'zuiver',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'proeven/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
          exclude: ['**/*.db.test.ts', '**/*.browser.test.ts', '**/*.mutatie.test.ts', '**/node_modules/**'],
          pool: 'threads',
        },
      },
      {
        test: {
          name: 'database',
          include: [
            'packages/*/src/**/*.db.test.ts',
            'apps/*/src/**/*.db.test.ts',
            'proeven/**/*.db.test.ts',
          ],
          pool: 'threads',
          globalSetup: ['proeven/opzet/cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [schakelbaar()],
        test: {
          name: 'mutatie',
          include: ['proeven/mutatie/**/*.mutatie.test.ts'],
          pool: 'threads',
          globalSetup: ['proeven/opzet/cluster.ts'],
          fileParallelism: false,
          hookTimeout: 300_000,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['proeven/browser/**/*.browser.test.ts'],
          pool: 'threads',
          globalSetup: ['proeven/opzet/browser.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
