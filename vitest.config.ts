import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const everything = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
/** It replaces a module of the code, which files that share modules cannot. */
const replacing = ['tests/components/filters/an-order-more.test.tsx'];
/** The app with its device and router, which are modules with a state. */
const inTheApp = ['tests/routes/**/*.test.tsx', ...replacing];
/** Components, which keep nothing. */
const parts = ['tests/components/**/*.test.tsx'];
const inABrowser = ['tests/e2e/**/*.test.ts'];
/**
 * Compilers, servers and commands as a whole, second counts of whole archives, and files that
 * replace a module of the code (`vi.mock`), which files that share modules cannot.
 */
const whole = ['tests/**/*.build.test.ts', 'tests/evidence/**/*.test.{ts,tsx}'];
/** Tests that take minutes, in Node and in browsers: `npm run test:long`. */
const long = ['tests/**/*.long.test.ts'];
/**
 * Files of which `npm test` runs the first few cases and `npm run test:long` all: those that say
 * so, and those on the archive that is larger there (decision 040).
 */
const inBoth = readdirSync(join(import.meta.dirname, 'tests'), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path) && !path.endsWith('.long.test.ts'))
  .filter((path) =>
    /support\/few\.ts'|\blongArchive\b/.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
  );

const browsers = {
  environment: 'node',
  // One browser and one copy of every module for all files of a worker.
  isolate: false,
  // Two at once keep two cores busy: three took as long, and timed out.
  maxWorkers: 2,
  hookTimeout: 180_000,
  // Poll until the page answers, also on a machine that is busy for a moment.
  expect: { poll: { timeout: 15_000, interval: 50 } },
} as const;

const inAWindow = {
  environment: 'happy-dom',
  setupFiles: ['tests/support/english.ts', 'tests/support/console-guard.ts'],
  css: { modules: { classNameStrategy: 'non-scoped' as const } },
  maxWorkers: '100%',
  testTimeout: 15_000,
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    // A disabled test is no test: `.only` fails the run.
    allowOnly: false,
    retry: 0,
    passWithNoTests: false,
    globalSetup: ['tests/support/workshop.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: everything,
          exclude: [...inTheApp, ...parts, ...inABrowser, ...whole, ...long],
          setupFiles: ['tests/support/english.ts', 'tests/support/console-guard.ts'],
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'build',
          environment: 'node',
          include: whole,
          setupFiles: ['tests/support/english.ts', 'tests/support/console-guard.ts'],
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...inAWindow, name: 'app', include: inTheApp } },
      { test: { ...inAWindow, name: 'parts', include: parts, exclude: replacing, isolate: false } },
      {
        test: {
          ...browsers,
          name: 'e2e',
          include: inABrowser,
          exclude: long,
          testTimeout: 60_000,
          // One retry, for a browser that got no processor time; the run names the retried tests
          // (decision 040).
          retry: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...browsers,
          name: 'long',
          include: [...long, ...inBoth],
          env: { ALL_CASES: 'yes' },
          testTimeout: 600_000,
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
