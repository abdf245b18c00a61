import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSite } from '#src/site/build-site.ts';
import { renderSlice } from '#src/site/slices/render-slice.ts';
import { bundledApp, cacheWithApp } from '#tests/support/bundled-app.ts';
import { runCli } from '#tests/support/command.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { readAll, writeTree } from '#tests/support/output.ts';
import { NOW, openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const TIMEOUT = 240_000;
const articles = Object.fromEntries(
  Array.from({ length: 23 }, (_, number) => [
    `articles/2024-05-${String(number + 1).padStart(2, '0')}-story.md`,
    articleFile({
      title: `Story ${number}`,
      publishedDateTime: `2024-05-${String(number + 1).padStart(2, '0')}T08:00:00Z`,
      topics: [`Topic ${number % 3}`],
      related: [relatedReport({ webUrl: `https://gazette.example/${number}` })],
    }),
  ]),
);
const files = {
  ...articles,
  'site.yaml': 'title: Shares\nlanguage: en\naddress: https://news.example/\nexports: files\n',
};

type Build = { readonly data: string; readonly now?: Date };

const common = (cache: string, { data, now = NOW }: Build) => ({
  ...{ data, now, base: '/', history: 'read' as const },
  ...{ renderCache: cache, cacheFolder: cache },
});
const render = (cache: string, build: Build, number: number, of: number) =>
  renderSlice({ ...common(cache, build), slice: { number, of } });

async function assemble(cache: string, slices: number | undefined, build: Build) {
  const out = join(await temporaryFolder(), 'site');
  await buildSite({ ...common(cache, build), out, ...(slices !== undefined && { slices }) });
  return readAll(out);
}

const made = mkdtempSync(join(tmpdir(), 'coranto-slices-'));
const data = join(made, 'data');
let alone: Record<string, string> = {};

beforeAll(async () => {
  await bundledApp();
  writeTree(data, files);
  const out = join(made, 'site');
  await buildSite({ data, out, base: '/', now: NOW, history: 'read' });
  alone = readAll(out);
}, TIMEOUT);

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(made, { recursive: true, force: true }));

describe.each([1, 2, 5])('a site in %d slices', (of) => {
  test('is the one that a single machine makes, byte for byte', { timeout: TIMEOUT }, async () => {
    const shared = await cacheWithApp();
    const pages: number[] = [];
    // Machines end in any order, and share nothing but what they are given at the end.
    for (let number = of; number > 0; number -= 1) {
      const own = of === 2 ? await cacheWithApp() : shared;
      const { rendered } = await render(own, { data }, number, of);
      pages.push(rendered?.pages ?? 0);
      if (own !== shared)
        cpSync(join(own, 'rendered'), join(shared, 'rendered'), { recursive: true });
    }
    const html = Object.keys(alone).filter((path) => path.endsWith('index.html'));
    expect(pages.reduce((sum, count) => sum + count, 0)).toBe(html.length);
    expect(Math.min(...pages)).toBeGreaterThan(0);
    expect(await assemble(shared, of, { data })).toEqual(alone);
  });
});

test('slices that are missing, damaged or of another build are named', {
  timeout: TIMEOUT,
}, async () => {
  const shared = await cacheWithApp();
  const slice = (number: number): string => join(shared, `rendered/${number}-of-3.pages`);
  await render(shared, { data }, 1, 3);
  await expect(assemble(shared, 3, { data })).rejects.toThrow(
    /^The pages of slices 2\/3, 3\/3 are not in .*rendered\. Render them with --slice/,
  );
  await expect(assemble(shared, 2, { data })).rejects.toThrow(
    /slices 1\/2, 2\/2 are not in .*There are slices of 3: all machines/,
  );

  await render(shared, { data, now: new Date(NOW.getTime() + 1000) }, 2, 3);
  cpSync(slice(1), slice(3));
  await expect(assemble(shared, 3, { data })).rejects.toThrow(/slice 3\/3 are not in/);
  await render(shared, { data }, 3, 3);
  await expect(assemble(shared, 3, { data })).rejects.toThrow(
    /^Slices 1\/3 and 2\/3 do not fit: .*another time of the build\. Set SOURCE_DATE_EPOCH/,
  );

  await render(shared, { data }, 2, 3);
  const whole = readFileSync(slice(2));
  truncateSync(slice(2), whole.length - 20);
  await expect(assemble(shared, 3, { data })).rejects.toThrow(
    /2-of-3\.pages is cut off or damaged/,
  );
  const changed = Buffer.from(whole);
  changed[whole.length - 60] = 0;
  writeFileSync(slice(2), changed);
  await expect(assemble(shared, 3, { data })).rejects.toThrow(
    /2-of-3\.pages is cut off or damaged/,
  );
  writeFileSync(slice(2), whole);
  expect(await assemble(shared, 3, { data })).toEqual(alone);

  const other = await openWorkspace({ ...files, 'articles/new.md': articleFile({ title: 'New' }) });
  await expect(assemble(shared, 3, other)).rejects.toThrow(
    /^Slice 1\/3 does not fit this build: it has other articles|another number of pages/,
  );
  renameSync(slice(3), `${slice(3)}.gone`);
  await expect(assemble(shared, 3, { data })).rejects.toThrow(/slice 3\/3 are not in/);
});

test('the command wants the time of the build, and says what it rendered', {
  timeout: TIMEOUT,
}, async () => {
  const shared = await cacheWithApp();
  const words = ['build', '--data', data, '--cache', shared];
  const without = await runCli(...words, '--slice', '1/2').ended;
  expect(without).toMatchObject({ code: 2 });
  expect(without.errors).toMatch(/Set SOURCE_DATE_EPOCH .*git log -1 --format=%ct/);
  const both = await runCli(...words, '--slice', '1/2', '--slices', '2').ended;
  expect(both.errors).toMatch(/Use one of them/);
  vi.stubEnv('SOURCE_DATE_EPOCH', String(NOW.getTime() / 1000));
  const { code, output } = await runCli(...words, '--slice', '1/2').ended;
  expect(output).toMatch(/^slice 1 of 2: \d+ pages, kept in .*1-of-2\.pages\n$/);
  expect(code).toBe(0);
});
