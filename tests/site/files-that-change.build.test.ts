import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#src/site/build-site.ts';
import { cacheWithApp } from '#tests/support/bundled-app.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { readAll } from '#tests/support/output.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const SLOW_MS = 240_000;
const gazette = { name: 'The Gazette', domain: 'gazette.example' };

const dayOf = (at: number): string => `2024-05-${String(10 + at).padStart(2, '0')}`;
const slugOf = (at: number): string => `${dayOf(at)}-story-${at}`;

const article = (at: number, title = `Story ${at}`): string =>
  articleFile({
    ...{ title, publishedDateTime: `${dayOf(at)}T10:00:00Z` },
    // The strip has the largest first: one article more must not turn them round.
    topics: [at % 4 === 0 ? 'Weather' : 'Traffic'],
    ...(at % 2 === 0 && { provider: gazette }),
    related: [relatedReport({ webUrl: `https://other.example/${at}` })],
  });

const nameOf = (at: number): string => `articles/${slugOf(at)}.md`;

/** The same for every text of a file. */
const unhashed = (path: string): string => path.replace(/[0-9a-f]{16}/, '*');

/**
 * Which files differ between two builds: those that pages and hosts know by a fixed name, and of
 * those that are named by their content the folder or the first word.
 */
function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  // The list of what the build owns in its folder.
  paths.delete('.hosting/files.json');
  return [
    ...new Set([...paths].filter((path) => before[path] !== after[path]).map(unhashed)),
  ].sort();
}

test('only files that show it differ after an edit, and none but the time of the build after none', {
  timeout: SLOW_MS,
}, async () => {
  const files: Record<string, string> = {
    'site.yaml': 'title: Paper\naddress: https://paper.example/\n',
  };
  for (let at = 0; at < 20; at += 1) files[nameOf(at)] = article(at);
  const { data, write } = await openWorkspace(files);
  const out = join(await temporaryFolder(), 'site');
  const renderCache = await cacheWithApp();
  let hour = 0;
  const build = async (day = 1): Promise<Record<string, string>> => {
    hour += 1;
    const now = new Date(Date.UTC(2024, 5, day, hour));
    await buildSite({ data, base: '/', out, now, renderCache });
    return readAll(out);
  };
  const pages = (all: readonly string[]) => all.filter((path) => !path.startsWith('data/'));

  const first = await build();
  const again = await build();
  expect(differing(first, again)).toEqual(['about/index.html', 'data/manifest.json']);

  await write(nameOf(4), article(4, 'Another headline'));
  const retold = await build();
  expect(pages(differing(again, retold))).toEqual([
    'about/index.html',
    ...['atom.xml', `days/${dayOf(4)}/index.html`, 'feed.json', 'feed.xml'],
    ...['index.html', 'latest/index.html'],
    // Its neighbours lead to it by its headline.
    ...[3, 4, 5].map((at) => `news/${slugOf(at)}/index.html`),
    ...['outlets/gazette.example/feed.xml', 'outlets/gazette.example/index.html'],
    ...['sitemap.xml', 'sw.js', 'topics/weather/feed.xml', 'topics/weather/index.html'],
  ]);

  await write(nameOf(20), article(20));
  const more = await build();
  expect(pages(differing(retold, more))).toEqual([
    ...['about/index.html', 'archive/index.html', 'atom.xml'],
    ...[19, 20].map((at) => `days/${dayOf(at)}/index.html`),
    ...['feed.json', 'feed.xml', 'index.html', 'latest/index.html'],
    ...[19, 20].map((at) => `news/${slugOf(at)}/index.html`),
    'opml.xml',
    ...['coverage/index.html', 'feed.xml', 'index.html'].map(
      (path) => `outlets/gazette.example/${path}`,
    ),
    ...['outlets/index.html', 'sitemap.xml', 'sw.js', 'topics/index.html'],
    ...['topics/weather/feed.xml', 'topics/weather/index.html'],
  ]);

  // Two weeks after it a story is no news any more: its cards lose their age.
  expect(differing(more, await build(3))).toEqual([
    'about/index.html',
    'data/manifest.json',
    ...[18, 19].map((day) => `days/2024-05-${day}/index.html`),
    'latest/index.html',
    'outlets/courier.example/index.html',
    ...['outlets/gazette.example/coverage/index.html', 'outlets/gazette.example/index.html'],
    ...['topics/traffic/index.html', 'topics/weather/index.html'],
  ]);
});
