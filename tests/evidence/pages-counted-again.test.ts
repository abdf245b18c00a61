import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ArchiveName, describeArchives, openArchive } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';
import { few } from '#tests/support/few.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { readStories } from '#tests/support/read-stories.ts';
import { factorOf } from '#tests/support/recount/about-numbers.ts';
import { countArchive } from '#tests/support/recount/counted-archive.ts';
import { checkFront } from '#tests/support/recount/front-numbers.ts';
import { checkList, ownersOf } from '#tests/support/recount/list-numbers.ts';
import { checkOutlet } from '#tests/support/recount/outlet-numbers.ts';
import { checkOverview } from '#tests/support/recount/overview-numbers.ts';
import { readRaw } from '#tests/support/recount/raw-archive.ts';
import { renderChosen } from '#tests/support/recount/render-all.ts';
import { checkStory } from '#tests/support/recount/story-numbers.ts';
import { Tally } from '#tests/support/recount/tally.ts';

/*
 * Every number that pages show, counted a second time in the articles' files by a program of its
 * own, and held against the pages as a build makes them. Taken over from the stories' files is only
 * what is judged: which reports are of the event, have the same text, stand under another story or
 * continue a story, and whose an outlet is.
 *
 * Not repeated here: whether the sums of independent sources open as many reports as they say, and
 * the files to take along (independence-by-hand), who counts as a company (there too), how often
 * the rules are right (rule-figures), and the places on the strips.
 */

/** The first page of each kind brings its code, which takes a busy machine half a minute. */
const PATIENCE_MS = 240_000;

/**
 * Pages that are like many others, of which every third is enough: further pages of lists, days,
 * and outlets.
 */
const isOneOfMany = (path: string): boolean => /^\/(?:days|outlets)\/.|\/page\//.test(path);

/**
 * Holds the pages of an archive against its files; `every` says how many pages that are like many
 * others go to one that is looked at.
 */
async function recount(name: 'five' | ArchiveName, every = 1): Promise<Tally> {
  const data = name === 'five' ? join(projectRoot, 'data') : await openArchive(name);
  const { out } = await bundleOf(name);
  const archive = countArchive(readRaw(data), await readStories(out));
  const storyAt = new Map(archive.stories.map((story) => [`/news/${story.article.slug}/`, story]));
  const k = factorOf(archive);
  const tally = new Tally();
  let passed = 0;
  const isChosen = (path: string): boolean => {
    const story = storyAt.get(path);
    const isPlain = story !== undefined && story.coverage.length + story.elsewhere.length === 0;
    if (!(isPlain || isOneOfMany(path))) return true;
    passed += 1;
    return passed % every === 0;
  };
  for await (const page of renderChosen(out, isChosen)) {
    const story = storyAt.get(page.path);
    if (story) checkStory(tally, page, story, { owners: ownersOf(story), k });
    else checkList(tally, archive, page);
    checkFront(tally, archive, page);
    checkOverview(tally, archive, page);
    checkOutlet(tally, archive, page);
  }
  return tally;
}

describe('the five articles', () => {
  test(
    'every number of every page is what the files say',
    async () => {
      const { wrong, numbers, pages } = await recount('five');
      expect(wrong).toEqual([]);
      expect([pages, numbers > 600]).toEqual([34, true]);
    },
    PATIENCE_MS,
  );
});

describeArchives('real archives', () => {
  const archives = [
    // Further pages of its lists, and outlets' other coverage, have headlines, without counts.
    ['power-apps', 300, 4000],
    ['azure-2020', 450, 30_000],
  ] as const;
  test.each(few(archives, 1))(
    '%s: on more than %i pages more than %i numbers are what the files say',
    async (name, fewest, least) => {
      const { wrong, numbers, pages } = await recount(name, 3);
      expect(wrong).toEqual([]);
      expect(pages).toBeGreaterThan(fewest);
      expect(numbers).toBeGreaterThan(least);
    },
    PATIENCE_MS,
  );
});
