import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageSince, markOf, storyMarkSchema } from '#src/evidence/coverage-since.ts';
import { forAll } from '../support/for-all.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { plainReport, plainStory } from '../support/stories.ts';
import { openBundle, openWorkspace } from '../support/workspace.ts';

const storyOf = (ids: readonly string[]) =>
  plainStory({ coverage: ids.map((id, at) => plainReport(id, at)) });
const idsArbitrary = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{10}$/), {
  maxLength: 60,
});

describe('coverage since a story was read', () => {
  test('is what came and nothing else, whatever went, in the order of publication', () => {
    forAll(
      fc.property(idsArbitrary, idsArbitrary, fc.nat(), (seen, later, keep) => {
        const mark = storyMarkSchema.parse(JSON.parse(JSON.stringify(markOf(storyOf(seen)))));
        const now = storyOf([
          ...later,
          ...seen.filter((id, at) => !later.includes(id) && at % 3 !== keep % 3),
        ]);
        const expected = now.coverage.filter(({ id }) => !seen.includes(id));
        expect(coverageSince(mark, now)).toEqual(expected);
      }),
    );
  });

  test('is none where nothing came, and none of what only went', () => {
    forAll(
      fc.property(idsArbitrary, fc.nat(), (ids, at) => {
        const mark = markOf(storyOf(ids));
        expect(coverageSince(mark, storyOf(ids))).toEqual([]);
        expect(coverageSince(mark, storyOf(ids.filter((_, place) => place !== at)))).toEqual([]);
      }),
    );
  });

  test('of the longest coverage that a file may list, a mark stays small', () => {
    const ids = Array.from({ length: 500 }, (_, at) => at.toString(16).padStart(10, '0'));
    expect(JSON.stringify(markOf(storyOf(ids))).length).toBeLessThan(7000);
  });

  test('holds from build to build: the publisher’s new report is found, a changed headline is not', async () => {
    const report = (name: string, fields = {}) =>
      relatedReport({
        webUrl: `https://gazette.example/${name}`,
        title: `Report ${name}`,
        ...fields,
      });
    const articles = (related: readonly unknown[]) => articleFile({ title: 'Flood', related });
    const { write, compile, out } = await openWorkspace({
      'articles/2024-05-01-flood.md': articles([report('one'), report('two')]),
    });
    await compile();
    const mark = markOf(await openBundle(out).story('2024-05-01-flood'));
    await write(
      'articles/2024-05-01-flood.md',
      articles([report('new'), report('two', { title: 'Told otherwise' })]),
    );
    await compile();
    const now = await openBundle(out).story('2024-05-01-flood');
    expect(now.coverage).toHaveLength(2);
    expect(coverageSince(mark, now).map(({ title }) => title)).toEqual(['Report new']);
  });
});
