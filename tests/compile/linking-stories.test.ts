import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

/** A story of an archive in which Qualm, Orbis and Tarn are names, and `harbour`, `bridge` … ordinary words. */
type Told = { readonly title: string; readonly day: string; readonly excerpt?: string; readonly related?: readonly object[] };

const EXCERPTS = 'People at Qualm said that Orbis and the town of Tarn had agreed. In short, Qualm and Orbis and Tarn are at it.';

/** Each story has the same words in its excerpt, so that the archive knows its names; they are in too many to be rare anywhere else. */
async function linesOf(stories: readonly Told[]) {
  const names = Array.from(
    { length: 3 },
    (_, at): Told => ({ title: `the weather ${at}`, day: '2020-01-01', excerpt: EXCERPTS }),
  );
  const all = [...stories, ...names];
  const files = all.map(({ title, day, excerpt = '', related }, at): [string, string] => [
    `articles/${day}-s${at}.md`,
    articleFile({ title, excerpt, publishedDateTime: `${day}T08:00:00Z`, ...(related && { related }) }),
  ]);
  const workspace = await openWorkspace(Object.fromEntries(files));
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const slug = (at: number): string => `${all[at]?.day}-s${at}`;
  return {
    bundle,
    slug,
    /** Titles of the earlier stories that one continues, and the words of the first link. */
    before: async (at: number) => {
      const { line } = await bundle.story(slug(at));
      return { titles: line?.before.map(({ title }) => title) ?? [], words: line?.before[0]?.words ?? [] };
    },
    whole: async (at: number) => (await bundle.story(slug(at))).line?.whole,
  };
}

const filed: Told = { title: 'Qualm files for harbour licence', day: '2022-01-10' };
const granted: Told = { title: 'Qualm wins harbour licence at last', day: '2022-03-20' };

describe('a story continues an earlier one', () => {
  test('when both headlines begin with the same rare name and share more; the words are told as the later one has them', async () => {
    const { before, bundle, slug } = await linesOf([filed, granted]);
    expect(await before(1)).toEqual({ titles: [filed.title], words: ['Qualm', 'harbour licence'] });
    const earlier = (await bundle.story(slug(0))).line;
    expect(earlier?.before).toEqual([]);
    expect(earlier?.after.map(({ title, words }) => [title, words])).toEqual([[granted.title, ['Qualm', 'harbour licence']]]);
  });

  test('not within three days, which is one event; not after more than a year', async () => {
    const soon = { ...granted, day: '2022-01-13' };
    const late = { ...granted, day: '2023-01-12' };
    expect((await (await linesOf([filed, soon])).before(1)).titles).toEqual([]);
    expect((await (await linesOf([filed, late])).before(1)).titles).toEqual([]);
    expect((await (await linesOf([filed, { ...granted, day: '2022-01-14' }])).before(1)).titles).toEqual([filed.title]);
    expect((await (await linesOf([filed, { ...granted, day: '2023-01-11' }])).before(1)).titles).toEqual([filed.title]);
  });

  test('not for ordinary words alone, nor for a name that one of them only mentions in passing', async () => {
    const bridge = { title: 'a bridge for the old harbour', day: '2022-03-20' };
    const passing = { title: 'Orbis opens a school in the street of Qualm', day: '2022-03-20' };
    expect((await (await linesOf([filed, bridge])).before(1)).titles).toEqual([]);
    expect((await (await linesOf([filed, passing])).before(1)).titles).toEqual([]);
  });

  test('not as an instalment of a series, and not as a copy', async () => {
    const june = { title: 'Qualm harbour report for June 2021', day: '2021-07-01' };
    const july = { title: 'Qualm harbour report for July 2021', day: '2021-08-01' };
    expect((await (await linesOf([june, july])).before(1)).titles).toEqual([]);
    expect((await (await linesOf([filed, { ...filed, day: '2022-02-20' }])).before(1)).titles).toEqual([]);
    const again = { title: 'Qualm files for the harbour licence today', day: '2022-01-15' };
    expect((await (await linesOf([filed, again])).before(1)).titles).toEqual([]);
    expect((await (await linesOf([filed, { ...again, day: '2022-01-25' }])).before(1)).titles).toEqual([filed.title]);
  });

  test('with what the headlines of its coverage say, when several of them say it', async () => {
    const coverage = ['Tarn ferry halted by Orbis strike', 'Orbis strike halts ferry', 'strike at Orbis goes on'];
    const related = coverage.map((title, at) =>
      relatedReport({ title, webUrl: `https://paper.example/${at}`, publishedDateTime: '2022-01-10T12:00:00Z' }),
    );
    const first = { title: 'Qualm halts the Tarn ferry', day: '2022-01-10', related };
    const next = { title: 'Qualm and Orbis end ferry strike', day: '2022-02-20' };
    expect((await (await linesOf([first, next])).before(1)).titles).toEqual([first.title]);
    expect((await (await linesOf([{ ...first, related: [] }, next])).before(1)).words).not.toContain('Orbis');
  });
});

describe('a storyline', () => {
  const stories = [filed, granted, { title: 'Qualm loses harbour licence again', day: '2022-07-02' }];

  test('is known by its first story, named by what all headlines share, and has a file', async () => {
    const { whole, bundle, slug } = await linesOf(stories);
    const expected = { id: slug(0), name: 'Qualm, harbour licence', stories: 3 };
    expect([await whole(0), await whole(1), await whole(2)]).toEqual([expected, expected, expected]);
    const line = await bundle.storyline(slug(0));
    expect(line.stories.map(({ title }) => title)).toEqual(stories.map(({ title }) => title));
    expect(line.stories.filter(({ hub }) => hub)).toHaveLength(1);
    expect((await bundle.storylines()).storylines).toEqual([
      { id: slug(0), name: expected.name, stories: 3, from: '2022-01-10', to: '2022-07-02', latest: stories[2]?.title },
    ]);
  });

  test('never holds the link of a link: what shares nothing with the middle stays out', async () => {
    const { whole, slug } = await linesOf([
      ...stories,
      { title: 'Orbis sues Qualm over the Tarn bridge', day: '2022-08-10' },
      { title: 'Orbis settles the dispute on the Tarn bridge', day: '2022-10-10' },
    ]);
    expect((await whole(0))?.id).toBe(slug(0));
    expect((await whole(4))?.id).not.toBe(slug(0));
  });
});

test('whatever the stories: links go back by more than three days and forward only, and each says its words', async () => {
  const heads = ['Qualm', 'Orbis', 'Tarn'];
  const story = fc.record({
    title: fc
      .tuple(fc.constantFrom(...heads), fc.constantFrom('wins', 'loses', 'opens'), fc.constantFrom('harbour', 'bridge', 'ferry'))
      .map((words) => words.join(' ')),
    day: fc.integer({ min: 0, max: 300 }).map((day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(story, { minLength: 2, maxLength: 8 }), async (stories) => {
      const { bundle, slug } = await linesOf(stories);
      for (const [at, { day }] of stories.entries()) {
        const { line } = await bundle.story(slug(at));
        for (const step of line?.before ?? [])
          expect(Date.parse(`${day}T08:00:00Z`) - Date.parse(step.time)).toBeGreaterThan(3 * 864e5);
        for (const step of line?.after ?? []) expect(Date.parse(step.time)).toBeGreaterThan(Date.parse(`${day}T08:00:00Z`));
        for (const step of [...(line?.before ?? []), ...(line?.after ?? [])]) expect(step.words.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 15 },
  );
});
