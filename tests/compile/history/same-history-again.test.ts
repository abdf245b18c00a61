import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyHistory,
  type History,
  historyText,
  toHistory,
} from '#src/compile/history/history-file.ts';
import { type Published, updateHistory } from '#src/compile/history/update-history.ts';
import type { LiveStory } from '#src/compile/history/update-story-records.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, readTree } from '#tests/support/workspace.ts';

const story: fc.Arbitrary<LiveStory> = fc
  .record({
    slug: fc.constantFrom('a', 'b', 'c', 'constructor', 'a-1'),
    id: fc.constantFrom('1', '2', '3'),
    time: fc.constantFrom(0, 86_400_000, 5e11),
    hash: fc.constantFrom('x', 'y'),
    original: fc.constantFrom(undefined, 'https://o.example/1', 'https://o.example/2'),
  })
  .map((made) => ({ ...made, tag: `tag:o.example,2024:${made.slug}` }));

const build: fc.Arbitrary<Published> = fc
  .record({
    title: fc.constantFrom('Paper', 'Journal'),
    stories: fc.uniqueArray(story, { selector: ({ slug }) => slug, maxLength: 5 }),
    topics: fc.uniqueArray(
      fc.record({ slug: fc.constantFrom('c', 'cpp'), name: fc.constantFrom('C', 'C++') }),
      {
        selector: ({ slug }) => slug,
      },
    ),
  })
  .map(({ stories, ...rest }) => ({
    ...rest,
    stories,
    storylines: stories.slice(0, 1).map(({ slug }) => ({ id: slug, story: slug })),
    links: new Map(
      stories.slice(1, 2).map(({ slug }) => [slug, stories.slice(0, 1).map((first) => first.slug)]),
    ),
    feeds: new Map([['/', stories.map(({ slug }) => slug)]]),
  }));

const at = (day: number): string => `2024-01-${String(day + 1).padStart(2, '0')}T00:00:00Z`;

function assertNothingGoesBack(before: History, after: History): void {
  for (const [page, time] of before.feeds) expect((after.feeds.get(page) ?? '') >= time).toBe(true);
  for (const [slug, record] of before.stories) {
    const now = after.stories.get(slug);
    expect(now?.feed).toBe(record.feed);
    expect((now?.updated ?? '') >= (record.updated ?? '')).toBe(true);
  }
}

test('whatever is published, removed and renamed: the same again changes nothing, ids stay, and no time goes back', () => {
  forAll(
    fc.property(
      fc.array(build, { minLength: 1, maxLength: 6 }),
      fc.nat({ max: 20 }),
      (builds, clock) => {
        let history = emptyHistory;
        for (const [day, published] of builds.entries()) {
          const before = history;
          // Clocks go back, too.
          const now = at(day % 2 === 0 ? day : clock);
          history = updateHistory(published, before, now);
          expect(historyText(updateHistory(published, history, at(25)))).toBe(historyText(history));
          expect(historyText(toHistory(JSON.parse(historyText(history))))).toBe(
            historyText(history),
          );
          assertNothingGoesBack(before, history);
        }
      },
    ),
    runs(100, 500),
  );
});

test('stories that share an original are never called alike in feeds', () => {
  forAll(
    fc.property(build, (published) => {
      const { stories } = updateHistory(published, emptyHistory, at(0));
      const ids = [...stories.values()].map(({ feed }) => feed);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('input and history together give the same bytes, whichever of the two builds made them', async () => {
  const edits = fc.array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      edit: fc.constantFrom('write', 'correct', 'remove', 'delete', 'unpublish'),
      topic: fc.constantFrom('C', 'C++', 'AI Ethics', 'AI-Ethics'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const { write, data, out, compile } = await openWorkspace({
        'articles/z.md': articleFile({ title: 'Stays' }),
      });
      for (const { name, edit, topic } of list) {
        const path = `articles/${name}.md`;
        const fields = {
          title: `Title ${edit}`,
          topics: [topic],
          originalUrl: `https://o.example/${topic.length}`,
        };
        if (edit === 'delete') await rm(join(data, path), { force: true });
        else
          await write(
            path,
            articleFile({ ...fields, removed: edit === 'remove', published: edit !== 'unpublish' }),
          );
        await compile();
        const [bundle, history] = [
          await readTree(out),
          await readFile(join(data, 'history.json'), 'utf8'),
        ];
        await rm(out, { recursive: true });
        await compile();
        expect(await readTree(out)).toEqual(bundle);
        expect(await readFile(join(data, 'history.json'), 'utf8')).toBe(history);
      }
    }),
    runs(4, 15),
  );
});
