import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#tests/support/few.ts';
import { linesOf } from '#tests/support/told-archive.ts';

test('whatever the stories: links go back by more than three days and forward only, and each says its words', async () => {
  const heads = ['Qualm', 'Orbis', 'Tarn'];
  const story = fc.record({
    title: fc
      .tuple(
        fc.constantFrom(...heads),
        fc.constantFrom('wins', 'loses', 'opens'),
        fc.constantFrom('harbour', 'bridge', 'ferry'),
      )
      .map((words) => words.join(' ')),
    day: fc
      .integer({ min: 0, max: 300 })
      .map((day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)),
    outlet: fc.constantFrom('paper.example', 'other.example'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(story, { minLength: 2, maxLength: 8 }), async (stories) => {
      const { story: at } = await linesOf(stories);
      for (const [number, { day }] of stories.entries()) {
        const { line } = await at(number);
        for (const step of line?.before ?? [])
          expect(Date.parse(`${day}T08:00:00Z`) - Date.parse(step.time)).toBeGreaterThan(3 * 864e5);
        for (const step of line?.after ?? [])
          expect(Date.parse(step.time)).toBeGreaterThan(Date.parse(`${day}T08:00:00Z`));
        for (const step of [...(line?.before ?? []), ...(line?.after ?? [])])
          expect(step.words.length).toBeGreaterThan(0);
      }
    }),
    runs(4, 15),
  );
});
