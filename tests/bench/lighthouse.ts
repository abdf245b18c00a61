import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit, platform, version } from 'node:process';
import { parseArgs, promisify } from 'node:util';
import * as z from 'zod/mini';
import { compile } from '#src/compile/compile.ts';
import { type OpenBundle, openBundle } from '#src/render/open-bundle.ts';
import { buildSite } from '#src/site/build-site.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { feedPath, frontPath, outletPath, storyPath, topicPath } from '#src/url/paths.ts';
import { findBrowser } from '#tests/support/find-browser.ts';

/**
 * Fetched when it is first wanted: with its libraries it is larger than all that the project is
 * built with.
 */
const LIGHTHOUSE = 'lighthouse@13.5';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
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
type Figures = Readonly<Record<(typeof CATEGORIES)[number] | 'lcp' | 'tbt' | 'cls', number>>;

/** What each page must reach, in the median. */
const isGood = (figures: Figures): boolean =>
  CATEGORIES.every((category) => figures[category] >= 98) &&
  figures.lcp < 1500 &&
  figures.cls === 0;

/**
 * A page of each kind: the front page, the feed, the largest topic and outlet, and the feed's first story with a
 * picture and coverage.
 */
async function pagesOf(
  bundle: OpenBundle,
): Promise<readonly (readonly [name: string, path: string])[]> {
  const topic = bundle.topics.toSorted((a, b) => b.stories - a.stories)[0];
  const outlet = bundle.outlets.toSorted((a, b) => b.stories - a.stories)[0];
  let story = await bundle.card(0);
  for (
    let number = 0;
    number < bundle.columns.count && !(story.image && story.reports > 3);
    number++
  )
    story = await bundle.card(number);
  return [
    ['front page', frontPath()],
    ['feed', feedPath()],
    ...(topic ? [['topic', topicPath(topic.slug)] as const] : []),
    ...(outlet ? [['outlet', outletPath(outlet.domain)] as const] : []),
    ['story', storyPath(story.slug)],
  ];
}

/**
 * Runs that Lighthouse itself gives up (a browser that did not start, a trace without its
 * beginning) are made again.
 */
const TRIES = 3;

async function measure(address: string, report: string, tries = TRIES): Promise<Figures> {
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

function median(runs: readonly Figures[]): Figures {
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

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/**
 * Builds and serves an archive as `npm start` does, measures its pages as a phone meets them, and
 * says the medians as a table.
 */
async function main(): Promise<number> {
  const options = {
    data: { type: 'string', default: 'data' },
    runs: { type: 'string', default: '3' },
    port: { type: 'string', default: '4173' },
  } as const;
  const { values } = parseArgs({ args: argv.slice(2), options });
  const browser = findBrowser();
  if (!(browser && 'path' in browser))
    throw new Error('No Chromium was found; `npm test` says what to install.');
  env['CHROME_PATH'] = browser.path;
  const folder = await mkdtemp(join(tmpdir(), 'coranto-lighthouse-'));
  const root = join(folder, 'site');
  const { wrote } = await buildSite({ data: values.data, out: root, base: '/', keepGoing: true });
  if (!wrote)
    throw new Error(
      `${values.data} could not be built; npm run build -- --data ${values.data} says why.`,
    );
  // A site has not all of a bundle.
  const out = join(folder, 'bundle');
  await compile({ data: values.data, out, keepGoing: true });
  const bundle = await openBundle(out);
  const site = await serveSite({ root, base: '/', port: Number(values.port) });
  let good = true;
  console.log(
    `${bundle.manifest.site.title}: ${bundle.columns.count} stories, Node ${version}, ${LIGHTHOUSE}, median of ${values.runs}`,
  );
  console.log(
    [
      row(['page', ...CATEGORIES, 'LCP ms', 'TBT ms', 'CLS']),
      row(['---', ...CATEGORIES, 'LCP', 'TBT', 'CLS'].map(() => '---')),
    ].join('\n'),
  );
  for (const [name, path] of await pagesOf(bundle)) {
    const runs: Figures[] = [];
    for (let number = 0; number < Number(values.runs); number++) {
      runs.push(
        await measure(new URL(path.slice(1), site.address).href, join(folder, 'report.json')),
      );
    }
    const middle = median(runs);
    good &&= isGood(middle);
    console.log(
      row([
        name,
        ...CATEGORIES.map((category) => middle[category]),
        middle.lcp,
        middle.tbt,
        middle.cls,
      ]),
    );
  }
  await site.close();
  await rm(folder, { recursive: true });
  return good ? 0 : 1;
}

exit(await main());
