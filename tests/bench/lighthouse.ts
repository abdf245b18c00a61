import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit, version } from 'node:process';
import { parseArgs } from 'node:util';
import { compile } from '#src/compile/compile.ts';
import { type OpenBundle, openBundle } from '#src/render/open-bundle.ts';
import { buildSite } from '#src/site/build-site.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { feedPath, frontPath, outletPath, storyPath, topicPath } from '#src/url/paths.ts';
import { findBrowser } from '#tests/support/find-browser.ts';
import { CATEGORIES, type Figures, LIGHTHOUSE, measure, median } from './measure-page.ts';

/** What each page must reach, in the median. */
const isGood = (figures: Figures): boolean =>
  CATEGORIES.every((category) => figures[category] >= 98) &&
  figures.lcp < 1500 &&
  figures.cls === 0;

/**
 * A page of each kind: the front page, the feed, the largest topic and outlet, and the feed's first
 * story with coverage and, if the site has any, a picture.
 */
async function pagesOf(
  bundle: OpenBundle,
  pictures: boolean,
): Promise<readonly (readonly [name: string, path: string])[]> {
  const topic = bundle.topics.toSorted((a, b) => b.stories - a.stories)[0];
  const outlet = bundle.outlets.toSorted((a, b) => b.stories - a.stories)[0];
  let story = await bundle.card(0);
  for (
    let number = 0;
    number < bundle.columns.count && !((story.image || !pictures) && story.reports > 3);
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

/** A copy of the archive `data` in `folder`, whose pages show no pictures; returns its path. */
async function withoutPictures(data: string, folder: string): Promise<string> {
  const copy = join(folder, 'data');
  await cp(data, copy, { recursive: true });
  await appendFile(join(copy, 'site.yaml'), '\npictures: none\n');
  return copy;
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
    // Of a blocked picture Lighthouse still simulates the connection to its host, and takes it for
    // what the largest paint waits for.
    'no-pictures': { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: argv.slice(2), options });
  const browser = findBrowser();
  if (!(browser && 'path' in browser))
    throw new Error('No Chromium was found; `npm test` says what to install.');
  env['CHROME_PATH'] = browser.path;
  const folder = await mkdtemp(join(tmpdir(), 'coranto-lighthouse-'));
  const root = join(folder, 'site');
  const data = values['no-pictures'] ? await withoutPictures(values.data, folder) : values.data;
  const { wrote } = await buildSite({ data, out: root, base: '/', keepGoing: true });
  if (!wrote)
    throw new Error(
      `${values.data} could not be built; npm run build -- --data ${values.data} says why.`,
    );
  // A site has not all of a bundle.
  const out = join(folder, 'bundle');
  await compile({ data, out, keepGoing: true });
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
  for (const [name, path] of await pagesOf(bundle, !values['no-pictures'])) {
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
