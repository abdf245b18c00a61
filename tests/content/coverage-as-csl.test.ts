import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { coverageCsl } from '#src/content/exports/coverage-csl.ts';
import { forAll } from '#tests/support/for-all.ts';
import { anyStory, from, repeated, story } from '#tests/support/stories-to-take.ts';

describe('coverage as CSL-JSON', () => {
  /**
   * What the published schema (csl-data.json, 1.0.2) says of the fields in use; it allows no
   * others.
   */
  const csl = z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['article-newspaper', 'motion_picture']),
      title: z.string(),
      abstract: z.optional(z.string()),
      'container-title': z.string(),
      issued: z.optional(
        z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) }),
      ),
      URL: z.optional(z.string()),
      note: z.string(),
    }),
  );

  test('is what reference managers import', () => {
    const items = csl.parse(JSON.parse(coverageCsl(story, from)));
    expect(items.map(({ id }) => id)).toEqual([
      'late',
      'first',
      '2021-12-13-ai-giant',
      'same',
      'after',
    ]);
    expect(items[2]).toEqual({
      id: '2021-12-13-ai-giant',
      type: 'article-newspaper',
      title: 'AI giant postpones its listing',
      abstract: 'The company put its public listing on hold.',
      'container-title': 'TechCrunch',
      issued: { 'date-parts': [[2021, 12, 13]] },
      URL: 'https://techcrunch.com/2021/12/13/x',
      note: 'Lead report',
    });
    expect(items[1]?.note).toBe('Same event · 1 hour before the lead');
    // What claims a time to come has no date.
    expect(items[3]).toMatchObject({
      type: 'motion_picture',
      note: 'Same event · date looks wrong',
    });
    expect(items[3]?.issued).toBeUndefined();
  });

  test('notes whose text an item repeats', () => {
    const items = csl.parse(JSON.parse(coverageCsl(repeated, from)));
    expect(items.map(({ note }) => note)).toEqual([
      'Same event · 1 hour before the lead',
      'Lead report · Reprint: same text as Outlet first',
      'Same event · 2 hours after the lead · Reprint: same text as TechCrunch',
    ]);
  });

  test('every story makes items of that shape, told apart', () => {
    forAll(
      fc.property(anyStory, (any) => {
        const items = csl.parse(JSON.parse(coverageCsl(any, from)));
        expect(new Set(items.map(({ id }) => id)).size).toBe(any.coverage.length + 1);
      }),
    );
  });
});
