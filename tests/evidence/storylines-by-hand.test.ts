import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { compile } from '#src/compile/compile.ts';
import { type ClaimFigure, storylineFigures } from '#tests/bench/claims/storyline-figures.ts';
import { describeArchives } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { NOW, openBundle, temporaryFolder } from '#tests/support/workspace.ts';

/*
 * Links between stories that a person judged by reading both headlines and excerpts:
 * - next      the later one tells what next happened to the same affair, deal or feature
 * - subject   both are news of one product or company: no step
 * - wrong     anything less: a platform, a place, a genre or a manner of speech that both share
 */
const verdictsSchema = z.array(
  z.object({
    archive: z.enum(['azure-2020', 'power-apps']),
    earlier: z.string(),
    later: z.string(),
    verdict: z.enum(['next', 'subject', 'wrong']),
  }),
);
const verdicts = verdictsSchema.parse(
  JSON.parse(readFileSync(join(projectRoot, 'tests/fixtures/storylines/verdicts.json'), 'utf8')),
);

type Bundle = Awaited<ReturnType<typeof bundleOf>>;

const storiesIn = async (bundle: Bundle) =>
  Promise.all((await bundle.cards()).map(({ slug }) => bundle.story(slug)));

/** Every link of a bundle, as `earlier > later`. */
const linksIn = async (bundle: Bundle): Promise<string[]> =>
  (await storiesIn(bundle)).flatMap(({ slug, line }) =>
    (line?.before ?? []).map((step) => `${step.slug} > ${slug}`),
  );

const figure = (
  figures: readonly ClaimFigure[],
  kind: ClaimFigure['kind'],
): ClaimFigure | undefined =>
  figures.find((one) => one.kind === kind && one.sample === 'all lines');

describe('the five articles', () => {
  test('SenseTime files for its listing, and postpones it 105 days later; the words of both link them', async () => {
    const bundle = await bundleOf('five');
    const filed = '2021-08-30-chinas-ai-unicorn-sensetime-files-for-hong-kong-ipo';
    const postponed = '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting';
    const { line } = await bundle.story(postponed);
    expect(line?.before.map(({ slug }) => slug)).toEqual([filed]);
    expect(line?.before[0]?.words.join(' ')).toContain('SenseTime');
    expect((await bundle.story(filed)).line?.after.map(({ slug }) => slug)).toEqual([postponed]);
    expect((await bundle.storyline(filed)).stories.map(({ slug }) => slug)).toEqual([
      filed,
      postponed,
    ]);
  });

  test('Megvii, another company that files for a listing, is no part of it', async () => {
    const bundle = await bundleOf('five');
    expect(
      (await bundle.story('2021-03-15-alibaba-backed-ai-startup-megvii-files-for-ipo-in-shanghai'))
        .line,
    ).toBeUndefined();
  });
});

test.each([
  { archive: 'general-news', found: 0.2 },
  { archive: 'multilingual', found: 0.05 },
])('of the labelled pairs in $archive nine links in ten are right', async ({ archive, found }) => {
  const out = join(await temporaryFolder(), 'bundle');
  await compile({
    data: join(projectRoot, 'tests/fixtures', archive),
    out,
    now: NOW,
    history: 'read',
  });
  const links = figure(
    storylineFigures(archive, await storiesIn(openBundle(out))),
    'link between stories',
  );
  expect(links?.right).toBeGreaterThanOrEqual((links?.of ?? 0) * 0.9);
  expect(links?.found).toBeGreaterThanOrEqual((links?.ofTrue ?? 0) * found);
});

describeArchives('links and steps judged by reading', () => {
  test('of azure-2020: nine steps in ten in coverage are right, and half of the true ones are there', async () => {
    const steps = figure(
      storylineFigures('azure-2020', await storiesIn(await bundleOf('azure-2020'))),
      'step in coverage',
    );
    expect(steps?.right).toBeGreaterThanOrEqual((steps?.of ?? 0) * 0.9);
    expect(steps?.found).toBeGreaterThanOrEqual((steps?.ofTrue ?? 0) * 0.5);
  });

  test('of power-apps: nine links in ten between stories are right, and half of the true ones are there', async () => {
    const links = figure(
      storylineFigures('power-apps', await storiesIn(await bundleOf('power-apps'))),
      'link between stories',
    );
    expect(links?.right).toBeGreaterThanOrEqual((links?.of ?? 0) * 0.9);
    expect(links?.found).toBeGreaterThanOrEqual((links?.ofTrue ?? 0) * 0.4);
  });

  test('hardly any link that earlier ways of linking made on a product alone is left', async () => {
    const links = new Set([
      ...(await linksIn(await bundleOf('azure-2020'))),
      ...(await linksIn(await bundleOf('power-apps'))),
    ]);
    const left = verdicts.filter(({ earlier, later }) => links.has(`${earlier} > ${later}`));
    const wrong = verdicts.filter(({ verdict }) => verdict !== 'next');
    expect(left.filter(({ verdict }) => verdict !== 'next').length).toBeLessThan(wrong.length / 10);
  });
});

describeArchives('storylines told by hand', () => {
  test.each(['azure-2020', 'power-apps'] as const)(
    'in %s a story is in one line, and all of a line are linked to its middle',
    async (archive) => {
      const bundle = await bundleOf(archive);
      const { total, storylines } = await bundle.storylines();
      const lines = await Promise.all(storylines.map(({ id }) => bundle.storyline(id)));
      const members = lines.flatMap(({ id, stories }) => stories.map(({ slug }) => ({ id, slug })));
      expect(total).toBe(lines.length);
      expect(new Set(members.map(({ slug }) => slug)).size).toBe(members.length);
      const links = new Set(await linksIn(bundle));
      for (const { id, slug } of members)
        expect((await bundle.story(slug)).line?.whole?.id).toBe(id);
      for (const { stories } of lines) {
        const [hub, ...none] = stories.filter((story) => story.hub);
        expect(none).toEqual([]);
        expect(stories.filter(({ words }) => words.length === 0)).toEqual([]);
        for (const { slug } of stories)
          expect(
            slug === hub?.slug ||
              links.has(`${slug} > ${hub?.slug}`) ||
              links.has(`${hub?.slug} > ${slug}`),
          ).toBe(true);
      }
    },
  );

  test('the rules engine of Azure Front Door: in preview on 12 May, generally available on 23 June', async () => {
    const bundle = await bundleOf('azure-2020');
    const line = await bundle.storyline(
      '2020-05-12-announcing-azure-front-door-rules-engine-in-preview',
    );
    expect(line.name).toBe('Azure Front Door, Rules Engine');
    expect(line.stories.map(({ day }) => day)).toEqual(['2020-05-12', '2020-06-23']);
  });

  test('cookie binding in Dataverse: the preview of August, generally available in January', async () => {
    const bundle = await bundleOf('power-apps');
    const entry = (await bundle.storylines()).storylines.find(({ name }) =>
      name.includes('cookie binding'),
    );
    expect(entry).toMatchObject({ stories: 2, from: '2022-08-26', to: '2023-01-25' });
  });

  test('monthly digests and evenings of a user group are linked to nothing of their kind', async () => {
    const links = await linksIn(await bundleOf('power-apps'));
    expect(
      links.filter((link) =>
        link.split(' > ').every((slug) => /feature-update|user-group/.test(slug)),
      ),
    ).toEqual([]);
  });
});
