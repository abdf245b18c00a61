import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { compile } from '#src/compile/compile.ts';
import { type ArchiveName, describeArchives, openArchive } from '#tests/support/archives.ts';
import { compiledArchives } from '#tests/support/compiled-archives.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { NOW, openBundle, temporaryFolder } from '#tests/support/workspace.ts';

/*
 * Links between stories that a person judged by reading both headlines and excerpts:
 * - next      the later one tells what next happened to the same affair, deal or feature
 * - subject   both are news of one product or company, which both headlines are about
 * - wrong     anything less: a platform, a place, a genre or a manner of speech that both share
 */
const verdictsSchema = z.array(
  z.object({
    archive: z.enum(['azure-2020', 'power-apps']),
    earlier: z.string(),
    later: z.string(),
    /** As the link said when it was judged; none for a link that an earlier way of linking made. */
    words: z.array(z.string()),
    verdict: z.enum(['next', 'subject', 'wrong']),
    why: z.string(),
  }),
);

/** Stories drawn by lot, and every story that continues one of them or that it continues, found by reading the archive. */
const recallSchema = z.object({
  archive: z.literal('azure-2020'),
  drawn: z.array(z.string()),
  continuations: z.array(z.object({ earlier: z.string(), later: z.string() })),
});

/** Fifty links by lot of the same archive with its unpublished articles, read after the last mark was chosen. */
const unseenSchema = z.array(
  z.object({
    earlier: z.string(),
    later: z.string(),
    words: z.array(z.string()),
    right: z.boolean(),
    /** Of those that are wrong. */
    why: z.optional(z.string()),
  }),
);

const fixture = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot, 'tests/fixtures/storylines', name), 'utf8'));
const verdicts = verdictsSchema.parse(fixture('verdicts.json'));
const recall = recallSchema.parse(fixture('recall.json'));
const unseen = unseenSchema.parse(fixture('unseen.json'));

const bundleOf = compiledArchives();
type Bundle = Awaited<ReturnType<typeof bundleOf>>;

/** Every link of an archive, as `earlier > later`. */
const linksOf = async (archive: ArchiveName): Promise<string[]> => linksIn(await bundleOf(archive));

async function linksIn(bundle: Bundle): Promise<string[]> {
  const stories = await Promise.all((await bundle.cards()).map(({ slug }) => bundle.story(slug)));
  return stories.flatMap(({ slug, line }) => (line?.before ?? []).map((step) => `${step.slug} > ${slug}`));
}

describe('the five articles', () => {
  test('SenseTime files for its listing, and postpones it 105 days later; the name, the listing and the place link both', async () => {
    const bundle = await bundleOf('five');
    const filed = '2021-08-30-chinas-ai-unicorn-sensetime-files-for-hong-kong-ipo';
    const postponed = '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting';
    const { line } = await bundle.story(postponed);
    expect(line?.before.map(({ slug }) => slug)).toEqual([filed]);
    expect(line?.before[0]?.words).toEqual(expect.arrayContaining(['SenseTime', 'IPO', 'Hong Kong']));
    expect((await bundle.story(filed)).line?.after.map(({ slug }) => slug)).toEqual([postponed]);
    expect((await bundle.storyline(filed)).stories.map(({ slug }) => slug)).toEqual([filed, postponed]);
  });

  test('Megvii, another company that files for a listing, is no part of it', async () => {
    const bundle = await bundleOf('five');
    expect((await bundle.story('2021-03-15-alibaba-backed-ai-startup-megvii-files-for-ipo-in-shanghai')).line).toBeUndefined();
  });
});

describeArchives('links judged by reading', () => {
  test.each(['azure-2020', 'power-apps'] as const)(
    'of %s: at least 90 in 100 are right, and hardly any is unjudged',
    async (archive) => {
      const judged = new Map(
        verdicts
          .filter((one) => one.archive === archive)
          .map(({ earlier, later, verdict }) => [`${earlier} > ${later}`, verdict]),
      );
      const links = await linksOf(archive);
      const known = links.filter((link) => judged.has(link));
      const right = known.filter((link) => judged.get(link) !== 'wrong');
      expect(known.length).toBeGreaterThan(30);
      expect(right.length / known.length).toBeGreaterThanOrEqual(0.9);
      // A changed way of linking has to be read before it is believed.
      expect(links.filter((link) => !judged.has(link)).length, 'links that nobody has read').toBeLessThanOrEqual(
        links.length / 10,
      );
      const wrong = [...judged.values()].filter((verdict) => verdict === 'wrong').length;
      expect(known.length - right.length).toBeLessThan(wrong / 2);
    },
  );

  test('of articles that no mark was chosen by, three in four are right', async () => {
    const out = join(await temporaryFolder(), 'bundle');
    await compile({ data: await openArchive('azure-2020'), out, now: NOW, unpublished: true, keepGoing: true });
    const links = new Set(await linksIn(openBundle(out)));
    const known = unseen.filter(({ earlier, later }) => links.has(`${earlier} > ${later}`));
    expect(known.length).toBeGreaterThan(25);
    expect(known.filter(({ right }) => right).length / known.length).toBeGreaterThanOrEqual(0.75);
  });

  test('of what a person found, three in ten are linked', async () => {
    const links = new Set(await linksOf(recall.archive));
    const found = recall.continuations.filter(({ earlier, later }) => links.has(`${earlier} > ${later}`));
    expect(recall.drawn).toHaveLength(30);
    expect(recall.continuations.every(({ earlier, later }) => [earlier, later].some((slug) => recall.drawn.includes(slug)))).toBe(
      true,
    );
    expect(found.length / recall.continuations.length).toBeGreaterThanOrEqual(0.3);
  });
});

describeArchives('storylines told by hand', () => {
  test.each(['azure-2020', 'power-apps'] as const)(
    'in %s a story is in one line, and all of a line share words with its middle',
    async (archive) => {
      const bundle = await bundleOf(archive);
      const { total, storylines } = await bundle.storylines();
      const lines = await Promise.all(storylines.map(({ id }) => bundle.storyline(id)));
      const members = lines.flatMap(({ id, stories }) => stories.map(({ slug }) => ({ id, slug })));
      expect(total).toBe(lines.length);
      expect(new Set(members.map(({ slug }) => slug)).size).toBe(members.length);
      for (const { id, slug } of members) expect((await bundle.story(slug)).line?.whole?.id).toBe(id);
      for (const { stories } of lines) {
        expect(stories.filter(({ hub }) => hub)).toHaveLength(1);
        expect(stories.filter(({ words }) => words.length === 0)).toEqual([]);
      }
    },
  );

  test('the rules engine of Azure Front Door: in preview on 12 May, generally available on 23 June', async () => {
    const bundle = await bundleOf('azure-2020');
    const id = '2020-05-12-announcing-azure-front-door-rules-engine-in-preview';
    const line = await bundle.storyline(id);
    expect(line.name).toBe('Azure Front Door, Rules Engine');
    expect(line.stories.map(({ day }) => day)).toEqual(['2020-05-12', '2020-06-23']);
  });

  test('JEDI: two stories of April lead to Amazon’s rebuttal of 8 May, and no link joins the two days of April', async () => {
    const bundle = await bundleOf('azure-2020');
    const links = (await linksOf('azure-2020')).filter((link) => link.includes('jedi'));
    const rebuttal = (await bundle.cards()).find(({ title }) => title.startsWith('Amazon says big government JEDI award'))?.slug;
    expect(links).toHaveLength(2);
    expect(links.every((link) => link.startsWith('2020-04-1') && link.endsWith(` > ${rebuttal}`))).toBe(true);
  });

  test('Azure Container Registry: five stories in ten months, from March to December', async () => {
    const bundle = await bundleOf('azure-2020');
    const entry = (await bundle.storylines()).storylines.find(({ name }) => name === 'Azure Container Registry');
    expect(entry).toMatchObject({ stories: 5, from: '2020-03-26', to: '2020-12-28' });
  });

  test('cookie binding in Dataverse: the preview of August, generally available in January', async () => {
    const bundle = await bundleOf('power-apps');
    const entry = (await bundle.storylines()).storylines.find(({ name }) => name.includes('cookie binding'));
    expect(entry).toMatchObject({ stories: 2, from: '2022-08-26', to: '2023-01-25' });
  });

  test('monthly digests and evenings of a user group are linked to nothing of their kind', async () => {
    const links = await linksOf('power-apps');
    expect(links.filter((link) => link.split(' > ').every((slug) => /feature-update|user-group/.test(slug)))).toEqual([]);
  });
});
