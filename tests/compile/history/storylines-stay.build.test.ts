import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { describeArchives, openArchive } from '#tests/support/archives.ts';
import { onlyInLong } from '#tests/support/few.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { NOW, openBundle, openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const CUTS = 10;

type Grown = { readonly ids: readonly string[]; readonly links: readonly string[] };

/** Every storyline address and every link of a bundle. */
async function toldBy(out: string): Promise<Grown> {
  const bundle = openBundle(out);
  const stories = await Promise.all((await bundle.cards()).map(({ slug }) => bundle.story(slug)));
  return {
    ids: (await bundle.storylines()).storylines.map(({ id }) => id),
    links: stories.flatMap(({ slug, line }) =>
      (line?.before ?? []).map((step) => `${step.slug} > ${slug}`),
    ),
  };
}

/**
 * Publishes an archive ten times, each time up to a later day; what was told before the last time,
 * and the last bundle.
 */
async function grow(
  source: string,
): Promise<{ readonly told: readonly Grown[]; readonly out: string }> {
  const folder = await temporaryFolder();
  const [data, out] = [join(folder, 'data'), join(folder, 'bundle')];
  await mkdir(join(data, 'articles'), { recursive: true });
  for (const beside of ['topics', 'organizations'])
    await cp(join(source, beside), join(data, beside), { recursive: true, force: true }).catch(
      () => undefined,
    );
  const files = (await readdir(join(source, 'articles')))
    .filter((name) => name.endsWith('.md'))
    .sort();
  const told: Grown[] = [];
  for (let cut = 1; cut <= CUTS; cut += 1) {
    const [from, to] = [cut - 1, cut].map((at) => Math.floor((files.length * at) / CUTS));
    await Promise.all(
      files
        .slice(from, to)
        .map((name) => cp(join(source, 'articles', name), join(data, 'articles', name))),
    );
    await compile({ data, out, now: NOW, keepGoing: true, cacheFolder: join(folder, 'cache') });
    told.push(await toldBy(out));
  }
  return { told, out };
}

async function expectNothingLost(source: string): Promise<void> {
  const { told, out } = await grow(source);
  const bundle = openBundle(out);
  const last = told.at(-1);
  const ids = new Set(told.flatMap((one) => one.ids));
  expect(ids.size).toBeGreaterThan(3);
  for (const id of ids) {
    const file = await bundle.storylineAddress(id);
    if (file.became === 'storyline') continue;
    if (file.of === 'storyline') expect(last?.ids).toContain(file.to);
    else expect((await bundle.address(file.to)).became).toBeTruthy();
  }
  const links = new Set(last?.links);
  const published = new Set((await bundle.cards()).map(({ slug }) => slug));
  const lost = told
    .flatMap((one) => one.links)
    .filter((link) => !links.has(link) && link.split(' > ').every((slug) => published.has(slug)));
  expect(lost).toEqual([]);
}

test(
  'the general-news archive cut at ten dates and grown again keeps every storyline address and every link',
  { timeout: 240_000 },
  () => expectNothingLost(join(projectRoot, 'tests/fixtures/general-news')),
);

onlyInLong(() => {
  describeArchives('a real archive', () => {
    test(
      'cut at ten dates and grown again keeps every storyline address and every link',
      { timeout: 600_000 },
      async () => expectNothingLost(await openArchive('azure-2020')),
    );
  });
});

const told = (title: string, publishedDateTime: string) =>
  articleFile({ title, publishedDateTime });
const line = {
  'articles/asks.md': told('Qualm asks Orbis for the ferry', '2024-01-10T08:00:00Z'),
  'articles/grants.md': told('Orbis grants Qualm its ferry at last', '2024-03-20T08:00:00Z'),
};

test('a link that was given stays when its names become common, and goes when its words are gone', async () => {
  const { out, write, compile: build } = await openWorkspace(line);
  await build();
  const before = async () =>
    (await openBundle(out).story('grants')).line?.before.map(({ slug }) => slug);
  expect(await before()).toEqual(['asks']);
  for (let at = 0; at < 6; at += 1)
    await write(
      `articles/other-${at}.md`,
      told(
        `${['Orbis', 'Qualm', 'the ferry'][at % 3]} in paper ${at}, ferry Orbis Qualm`,
        '2024-04-01T08:00:00Z',
      ),
    );
  await build();
  expect(await before()).toEqual(['asks']);
  await write('articles/grants.md', told('A quiet week', '2024-03-20T08:00:00Z'));
  await build();
  expect(await before()).toBeUndefined();
});

test('the address of a storyline that is none any more leads to its story, and one that begins earlier now to where it is', async () => {
  const { data, out, write, compile: build } = await openWorkspace(line);
  await build();
  expect((await openBundle(out).storyline('asks')).stories).toHaveLength(2);
  await write(
    'articles/first.md',
    told('Orbis and Qualm quarrel over a ferry', '2023-12-01T08:00:00Z'),
  );
  await build();
  const now = (await openBundle(out).story('asks')).line?.whole?.id;
  if (now !== 'asks')
    expect(await openBundle(out).storylineAddress('asks')).toEqual({
      format: FORMAT,
      became: 'moved',
      of: 'storyline',
      to: now,
    });
  await rm(join(data, 'articles/first.md'));
  await rm(join(data, 'articles/grants.md'));
  await build();
  expect(await openBundle(out).storylineAddress('asks')).toEqual({
    format: FORMAT,
    became: 'moved',
    of: 'story',
    to: 'asks',
  });
  expect(JSON.parse(await readFile(join(data, 'history.json'), 'utf8')).storylines).toMatchObject({
    asks: 'asks',
  });
});

test('the address of a storyline whose first story is gone leads to where its later ones are', async () => {
  const { data, out, compile: build } = await openWorkspace(line);
  await build();
  await rm(join(data, 'articles/asks.md'));
  await build();
  expect(await openBundle(out).storylineAddress('asks')).toEqual({
    format: FORMAT,
    became: 'moved',
    of: 'story',
    to: 'grants',
  });
});
