import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite } from '#src/site/build-site.ts';
import { hostLimits } from '#src/site/hosts/host-limits.ts';
import { bundledApp } from '#tests/support/bundled-app.ts';
import { runCli } from '#tests/support/command.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { readAll } from '#tests/support/output.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const MINUTE_MS = 60_000;
const RECORD = '.hosting/files.json';

const articles = {
  'articles/a.md': articleFile({ title: 'A', related: [relatedReport({})] }),
  'articles/b.md': articleFile({ title: 'B' }),
};

beforeAll(bundledApp);

/** Files and bytes of a folder, counted by its entries. */
function countOf(folder: string): { files: number; bytes: number } {
  const paths = Object.keys(readAll(folder));
  return {
    files: paths.length,
    bytes: paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
  };
}

test('a build says the files and bytes that are in its folder, old code that stays among them', {
  timeout: 2 * MINUTE_MS,
}, async () => {
  const { data } = await openWorkspace(articles);
  const out = join(await temporaryFolder(), 'site');
  const first = await runCli('build', '--data', data, '--out', out).ended;
  const { files } = countOf(out);
  expect(first.output.trimEnd().split('\n').at(-1)).toMatch(
    new RegExp(`^${files.toLocaleString('en')} files, [\\d.]+ MB, for 2 stories$`),
  );

  // Stories are in packs only.
  const paths = Object.keys(readAll(join(out, 'data')));
  expect(paths.filter((path) => path.startsWith('stories/'))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['addresses.json', 'storylines/latest.json']));
  expect(paths.filter((path) => path.startsWith('packs/'))).toHaveLength(2);

  addOldCode(out, 'assets/old-01234567.js', 30_000_000);
  const again = await buildSite({ data, out, base: '/' });
  expect(again.site?.size).toMatchObject({
    ...countOf(out),
    largest: { path: 'assets/old-01234567.js', bytes: 30_000_000 },
  });

  const strict = await runCli(
    ...['build', '--data', data, '--out', out],
    ...['--strict-host', 'cloudflare-pages', '--pages', '1'],
  ).ended;
  expect(strict.code).toBe(1);
  expect(strict.errors).toMatch(
    /assets\/old-01234567\.js has 30 MB; Cloudflare Pages takes 25 MiB a file .*The earlier site is unchanged\. Make pages for fewer stories/,
  );
  expect(statSync(join(out, 'news/a/index.html')).isFile()).toBe(true);
  expect(statSync(join(out, 'news/b/index.html')).isFile()).toBe(true);
});

/** Puts a file among those of an earlier site, as its code was named. */
function addOldCode(out: string, path: string, bytes: number): void {
  mkdirSync(join(out, 'assets'), { recursive: true });
  writeFileSync(join(out, path), '');
  truncateSync(join(out, path), bytes);
  const record: { files: string[] } = JSON.parse(readFileSync(join(out, RECORD), 'utf8'));
  writeFileSync(join(out, RECORD), JSON.stringify({ files: [...record.files, path].sort() }));
}

test(
  'a site that is too large for its host leaves the folder, and the history, as they were',
  async () => {
    const { data, write } = await openWorkspace(articles);
    const out = join(await temporaryFolder(), 'site');
    const built = await buildSite({ data, out, base: '/' });
    const files = built.site?.size.files ?? 0;
    const before = { site: readAll(out), data: readAll(data) };
    const [host] = hostLimits;
    if (!host) throw new Error('no host');
    await write('articles/c.md', articleFile({ title: 'C' }));
    const more = { ...before.data, 'articles/c.md': articleFile({ title: 'C' }) };
    const strict = (most: number) =>
      buildSite({ data, out, base: '/', strictHost: { ...host, files: most } });
    await expect(strict(files)).rejects.toThrow(/Cloudflare Pages takes \d+ files/);
    expect(readAll(out)).toEqual(before.site);
    expect(readAll(data)).toEqual(more);
    expect((await strict(files + 100)).wrote).toBe(true);
    rmSync(out, { recursive: true });
  },
  2 * MINUTE_MS,
);
