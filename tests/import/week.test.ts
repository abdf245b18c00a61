import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#src/compile/articles/article.ts';
import { allCases, runs } from '../support/few.ts';
import { type FeedWeek, makeWeek, RUNS } from '../support/import/feed-week.ts';
import { type NaiveStory, naiveImport } from '../support/import/naive-import.ts';
import { runOnce } from '../support/import/run-week.ts';
import { articlesOf, digestsOf } from '../support/import/stored-archive.ts';
import { temporaryFolder } from '../support/workspace.ts';

/** What matters of a story, in a form in which both sides can be compared. */
const told = (stories: readonly { lead: string; related: string[]; title: string }[]) =>
  stories
    .map(({ lead, related, title }) => ({ lead, related: [...related].sort(), title }))
    .sort((a, b) => (a.lead < b.lead ? -1 : 1));

const toldByFiles = (articles: readonly Article[]) =>
  told(
    articles.map(({ original, related, title }) => ({
      lead: original?.href ?? '',
      related: related.map((each) => each.original?.href ?? ''),
      title,
    })),
  );

const toldByModel = (stories: readonly NaiveStory[]) =>
  told(
    stories.map(({ lead, related, title }) => ({
      lead: lead.address,
      related: related.map(({ address }) => address),
      title,
    })),
  );

/** How much of the week; the shorter one is longer than the window in which reports join. */
const LIVED = allCases ? RUNS : 56;

/** Runs a part of a week; each story's file must keep its name and its lead. */
async function live(week: FeedWeek, count: number): Promise<string> {
  const data = await temporaryFolder();
  const leads = new Map<string, string>();
  for (let run = 0; run < count; run += 1) {
    await runOnce(data, week, run);
    if (run % 10 !== 0 && run !== count - 1) continue;
    const articles = articlesOf(data);
    for (const [slug, lead] of leads)
      expect(articles.find((each) => each.slug === slug)?.original?.href).toBe(lead);
    for (const { slug, original } of articles) leads.set(slug, original?.href ?? '');
  }
  return data;
}

describe('a week of feeds', () => {
  test('gives the stories, leads, coverage and headlines of an obvious model', async () => {
    const week = makeWeek(1);
    const data = await live(week, LIVED);
    expect(toldByFiles(articlesOf(data))).toEqual(toldByModel(naiveImport(week, LIVED)));
  }, 120_000);

  test('does so for any feeds, for as long as they are read', async () => {
    const given = [
      fc.integer(),
      fc.integer({ min: 8, max: 14 }),
      fc.integer({ min: 10, max: 30 }),
    ] as const;
    await fc.assert(
      fc.asyncProperty(...given, async (seed, feeds, count) => {
        const week = makeWeek(seed, feeds, 60);
        const data = await live(week, count);
        expect(toldByFiles(articlesOf(data))).toEqual(toldByModel(naiveImport(week, count)));
      }),
      // The rule for events is no part of this test: a fixed seed, so that it never decides.
      { ...runs(5, 60), seed: 14 },
    );
  });

  test('keeps earlier headlines', async () => {
    const week = makeWeek(2, 10, 80);
    const data = await live(week, 60);
    const model = naiveImport(week, 60).filter(({ was }) => was.length > 0);
    expect(model.length).toBeGreaterThan(2);
    for (const { lead, was } of model) {
      const article = articlesOf(data).find(({ original }) => original?.href === lead.address);
      expect(article?.was?.map(({ title }) => title)).toEqual(was);
    }
  });

  test('gives the same bytes when it is lived again', async () => {
    const week = makeWeek(3, 12, 40);
    const [one, other] = [await live(week, 40), await live(week, 40)];
    expect(digestsOf(one)).toEqual(digestsOf(other));
  });

  test('changes nothing when a run is repeated', async () => {
    const week = makeWeek(4, 8, 30);
    const data = await live(week, 20);
    const before = digestsOf(data);
    const { stories, files } = await runOnce(data, week, 19);
    expect(stories).toEqual({ new: 0, grown: 0, renamed: 0, archived: 0, dropped: 0 });
    expect(files).toEqual([]);
    expect(digestsOf(data)).toEqual(before);
  });
});
