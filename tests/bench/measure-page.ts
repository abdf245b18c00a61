import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { env, platform } from 'node:process';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

/**
 * Fetched when it is first wanted: with its libraries it is larger than all that the project is
 * built with.
 */
export const LIGHTHOUSE = 'lighthouse@13.5';
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const run = promisify(execFile);

/**
 * The part of Lighthouse's report that is measured here; scores are from 0 to 1, the paint in
 * milliseconds.
 */
const reportSchema = z.object({
  categories: z.record(z.enum(CATEGORIES), z.object({ score: z.number() })),
  audits: z.object({
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
    'total-blocking-time': z.object({ numericValue: z.number() }),
  }),
});

/** What one run measured: scores of 100, milliseconds, the sum of shifts. */
export type Figures = Readonly<Record<(typeof CATEGORIES)[number] | 'lcp' | 'tbt' | 'cls', number>>;

/**
 * Runs that Lighthouse itself gives up (a browser that did not start, a trace without its
 * beginning) are made again.
 */
const TRIES = 3;

/** Opens `address` as a phone does; what it writes on the way is at `report`. */
export async function measure(address: string, report: string, tries = TRIES): Promise<Figures> {
  try {
    return await measureOnce(address, report);
  } catch (error) {
    if (tries <= 1) throw error;
    return await measure(address, report, tries - 1);
  }
}

async function measureOnce(address: string, report: string): Promise<Figures> {
  // Pictures of other hosts are left out: without a network each would count as an error of the
  // page.
  const flags = [
    '--quiet',
    '--blocked-url-patterns=https://*',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${CATEGORIES.join(',')}`,
  ];
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  await run(
    platform === 'win32' ? 'npx.cmd' : 'npx',
    ['--yes', LIGHTHOUSE, address, ...flags, chrome],
    { env },
  );
  const { categories, audits } = reportSchema.parse(JSON.parse(await readFile(report, 'utf8')));
  const score = (category: (typeof CATEGORIES)[number]): number =>
    Math.round(categories[category].score * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    lcp: Math.round(audits['largest-contentful-paint'].numericValue),
    tbt: Math.round(audits['total-blocking-time'].numericValue),
    cls: Number(audits['cumulative-layout-shift'].numericValue.toFixed(4)),
  };
}

/** The middle one of each figure. */
export function median(runs: readonly Figures[]): Figures {
  const middle = (figure: keyof Figures): number =>
    runs.map((one) => one[figure]).toSorted((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
    lcp: middle('lcp'),
    tbt: middle('tbt'),
    cls: middle('cls'),
  };
}
