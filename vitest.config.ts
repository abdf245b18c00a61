import { defineConfig } from 'vitest/config';

const everything = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
const inTheApp = ['tests/components/**/*.test.tsx', 'tests/routes/**/*.test.tsx'];
const inABrowser = ['tests/e2e/**/*.test.ts'];
/** What takes minutes, in Node and in browsers: `npm run test:long`. */
const long = ['tests/**/*.long.test.ts'];
/**
 * Journeys of which `npm test` goes the first few and `npm run test:long` all: those that use
 * `few`.
 */
const inBoth = [
  'accessibility',
  'copied-pages',
  'data-faults',
  'order-of-publication',
  'other-addresses',
  'static-hydration',
  'static-hygiene',
  'translated',
  'webkit',
].map((name) => `tests/e2e/${name}.test.ts`);

export default defineConfig({
  test: {
    // A test that is off is not a test: `.only` fails the run.
    allowOnly: false,
    retry: 0,
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: everything,
          exclude: [...inTheApp, ...inABrowser, ...long],
          setupFiles: ['tests/support/console-guard.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'app',
          environment: 'happy-dom',
          include: inTheApp,
          setupFiles: ['tests/support/console-guard.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          testTimeout: 15_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: inABrowser,
          exclude: long,
          globalSetup: ['tests/support/build-once.ts'],
          // A journey mostly waits, as a reader does: two at once take half the time, more would
          // make each other late.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // Once more, for a browser that the machine left without its turn; the run names what
          // needed it (decision 040).
          retry: 1,
          // A page answers when it can: what it shows is asked for until it does, in a machine's
          // bad minute too.
          expect: { poll: { timeout: 15_000, interval: 50 } },
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'long',
          environment: 'node',
          include: [...long, ...inBoth],
          env: { ALL_CASES: 'yes' },
          globalSetup: ['tests/support/build-once.ts'],
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 15_000, interval: 50 } },
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          name: 'bench',
          environment: 'node',
          include: [],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
