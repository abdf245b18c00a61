import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#src/site/build-site.ts';
import { cacheWithApp } from '#tests/support/bundled-app.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { readAll } from '#tests/support/output.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const SLOW_MS = 240_000;
const gazette = { name: 'The Gazette', domain: 'gazette.example' };

const article = (at: number, title = `Story ${at}`, topics = ['Weather']): string =>
  articleFile({
    title,
    publishedDateTime: new Date(Date.UTC(2024, 4, 30 - (at % 5), 23 - (at % 20))).toISOString(),
    topics,
    ...(at % 3 === 0 && { provider: gazette }),
    related:
      at % 2 === 0
        ? []
        : [relatedReport({ provider: gazette, webUrl: `https://gazette.example/${at}` })],
  });

const nameOf = (at: number): string => `articles/story-${at}.md`;

/** Code and icons of earlier builds stay for a month, and the record lists them. */
const isOfEarlierBuild = (path: string, cold: Readonly<Record<string, string>>): boolean =>
  path === '.hosting/files.json' || (path.startsWith('assets/') && cold[path] === undefined);

test('a site is the same bytes with all that earlier builds kept, after any edit', {
  timeout: SLOW_MS,
}, async () => {
  const files: Record<string, string> = { 'site.yaml': 'title: Paper\n' };
  for (let at = 0; at < 40; at += 1) files[nameOf(at)] = article(at);
  const { data, write } = await openWorkspace(files);
  const [folder, kept] = [await temporaryFolder(), await cacheWithApp()];
  const out = join(folder, 'site');
  const common = { data, base: '/', history: 'read' as const };

  const edits: readonly (readonly [name: string, edit: () => unknown])[] = [
    ['nothing', () => undefined],
    ['a headline', () => write(nameOf(7), article(7, 'Another headline'))],
    ['a topic', () => write(nameOf(8), article(8, 'Story 8', ['Traffic']))],
    ['an article more', () => write(nameOf(50), article(50))],
    ['an article less', () => rmSync(join(data, nameOf(3)))],
    ['the site', () => write('site.yaml', 'title: Journal\naddress: https://paper.example/\n')],
    [
      'most without coverage',
      () => {
        for (let at = 60; at < 160; at += 2) writeFileSync(join(data, nameOf(at)), article(at));
      },
    ],
    ['the time of the build', () => undefined],
  ];
  for (const [at, [name, edit]] of edits.entries()) {
    await edit();
    // The last is a month later: what was news is none.
    const now = new Date(Date.UTC(2024, at < edits.length - 1 ? 5 : 6, 1, at));
    const [cacheFolder, fresh] = [join(kept, 'articles'), await cacheWithApp()];
    await buildSite({ ...common, out, now, cacheFolder, renderCache: kept });
    const cold = join(folder, `cold-${at}`);
    await buildSite({ ...common, out: cold, now, renderCache: fresh });
    const [mine, theirs] = [readAll(out), readAll(cold)];
    const differing = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
      (path) => mine[path] !== theirs[path] && !isOfEarlierBuild(path, theirs),
    );
    expect(differing, `after an edit of ${name}`).toEqual([]);
  }
});
