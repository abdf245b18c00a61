import { expect, test } from 'vitest';
import { defaultRuleFigures } from '#src/evidence/default-rule-figures.ts';
import { describeArchives } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';
import { readStories } from '#tests/support/read-stories.ts';
import { countSamples, readLabels } from '#tests/support/rule-samples.ts';

test.each([
  'same-event-blind.tsv',
  'same-text-blind.tsv',
  'links-between-stories-blind.tsv',
  'steps-in-coverage-blind.tsv',
])('no pair of %s is judged twice', (file) => {
  const pairs = readLabels(file).map(({ archive, a, b }) =>
    [archive, ...[a, b].toSorted()].join('\n'),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
});

describeArchives('how often the rules are right', () => {
  test('is what the about page says, on the labelled pairs and by the rules of today', async () => {
    const stories = new Map<string, ReturnType<typeof readStories>>();
    const counted = await countSamples(async (name) => {
      const held = stories.get(name) ?? readStories((await bundleOf(name)).out);
      stories.set(name, held);
      return held;
    });
    expect(defaultRuleFigures.map(({ archive: _, date: __, ...counts }) => counts)).toEqual(
      counted,
    );
  });
});
