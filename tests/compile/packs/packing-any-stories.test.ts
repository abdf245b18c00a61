import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packStories } from '#src/compile/packs/pack-stories.ts';
import { packTable } from '#src/compile/packs/pack-table.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { packFileSchema } from '#src/content/packs/pack-file.ts';
import { unpackStories } from '#src/content/packs/unpack-stories.ts';
import { anyStory } from '#tests/support/any-story.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Packs stories, and reads them again from the file's text. */
function throughFile(stories: readonly Story[], folded = new Map<string, string>()) {
  const text = JSON.stringify(packStories(stories.map((story) => ({ story, folded }))));
  return unpackStories(packFileSchema.parse(JSON.parse(text)));
}

describe('a pack', () => {
  test('gives back all stories that a bundle can have', () => {
    forAll(
      fc.property(fc.array(anyStory, { maxLength: 4 }), (stories) => {
        expect(throughFile(stories).map(({ story }) => story)).toStrictEqual(stories);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps which articles led to which report', () => {
    forAll(
      fc.property(fc.array(anyStory, { maxLength: 3 }), (stories) => {
        const folded = new Map<string, string>([
          ['0123456789', '1'],
          ['abcdef0123', '00112233aabbccdd'],
        ]);
        expect(throughFile(stories, folded).map((unpacked) => unpacked.folded)).toEqual(
          stories.map(({ coverage }) => coverage.map(({ id }) => folded.get(id))),
        );
      }),
    );
  });

  test('refuses a field that no column is for, instead of losing it', () => {
    expect(() =>
      packTable({ title: {} }, [{ title: 'A', secured: 'x' }], { aroundOf: () => undefined }),
    ).toThrow('no column is for the field “secured”');
  });
});
