import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#src/site/build-site.ts';
import { cacheWithApp } from '#tests/support/bundled-app.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { readAll } from '#tests/support/output.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const NOW = new Date('2024-06-01T00:00:00Z');
const STORY = 'news/a/index.html';
const SLOW_MS = 240_000;

async function paper() {
  const { data } = await openWorkspace({
    'site.yaml': 'title: Paper\naddress: https://paper.example/\n',
    'articles/a.md': articleFile({ title: 'One' }),
    'articles/b.md': articleFile({ title: 'Two', topics: ['Traffic'] }),
  });
  const www = await temporaryFolder();
  const out = join(www, 'site');
  const kept = await cacheWithApp();
  const caches = { cacheFolder: join(kept, 'articles'), renderCache: kept };
  const build = (over: Partial<Parameters<typeof buildSite>[0]> = {}) =>
    buildSite({ data, out, base: '/', now: NOW, history: 'read', ...caches, ...over });
  return { www, out, build };
}

/** All files of a stage, at the step at which pages are rendered. */
async function stagedIn(www: string): Promise<string[]> {
  const [stage = ''] = (await readdir(www)).filter((name) => name.startsWith('.site.new-'));
  return await readdir(join(www, stage), { recursive: true });
}

test('a build stages no file for each story, and no page that stands', {
  timeout: SLOW_MS,
}, async () => {
  const { www, build, out } = await paper();
  const staged = new Map<string, Promise<string[]>>();
  const onProgress = ({ step }: { readonly step: string }): void => {
    staged.set(step, stagedIn(www));
  };
  await build();
  const whole = readAll(out);
  const long = new Date('2024-01-01T00:00:00Z');
  for (const path of Object.keys(whole)) utimesSync(join(out, path), long, long);

  await build({ onProgress });
  expect(readAll(out)).toEqual(whole);
  const last = (await staged.get('writing feeds')) ?? [];
  expect(last).toContain('gathered');
  expect(last.filter((path) => /stories|index\.html$|feed\.xml$/.test(path))).toEqual([
    // The app's own page, until that of the front takes its place.
    'files/index.html',
  ]);
  for (const path of ['index.html', STORY, 'feed.xml'])
    expect(statSync(join(out, path)).mtimeMs, path).toBe(long.getTime());
});

test('what another run or a person put into a site meanwhile is made good', {
  timeout: SLOW_MS,
}, async () => {
  const { build, out } = await paper();
  await build();
  const whole = readAll(out);
  const [page, record] = [join(out, STORY), join(out, '.hosting/files.json')];
  let times = 0;
  // Another run ends after this one compared its pages: it leaves a new record.
  const onProgress = ({ step }: { readonly step: string }): void => {
    if (step !== 'writing feeds' || times++ > 0) return;
    writeFileSync(page, 'of another run');
    writeFileSync(`${record}.new`, readFileSync(record));
    renameSync(`${record}.new`, record);
  };
  await build({ onProgress });
  expect(readAll(out)).toEqual(whole);
  expect(times).toBeGreaterThan(3);

  for (const path of [page, join(out, 'feed.xml')]) writeFileSync(path, 'mine');
  await build();
  expect(readAll(out)).toEqual(whole);
});
