import { expect, test } from 'vitest';
import { noFilter } from '#src/content/order/filter.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { listStories } from '#src/routes/feed/list/list-stories.ts';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

test('a list begins with the cards of its page only if the archive has them there', async () => {
  const { columns, topics, outlets, manifest, card } = await openBundle(
    await compileSixtyStories(),
  );
  const index = buildFilterIndex(topics, outlets);
  const archive = { columns, topics, outlets, index, files: manifest.files };
  const query = { ...defaultFeed, filter: noFilter };
  const held = (front: readonly Awaited<ReturnType<typeof card>>[]) =>
    listStories(archive, query, { among: undefined, front }).sequence.cards;

  const front = await Promise.all([0, 1, 2, 3].map(card));
  expect(held(front)).toBe(front);
  // The page of an edition before: a story is newer than all of its.
  expect(held(front.slice(1))).toEqual([]);
  const [first, ...rest] = front;
  if (!first) throw new Error('the archive has no story');
  const retold = [{ ...first, title: 'Another title' }, ...rest];
  expect(held(retold)).toBe(retold);
  expect(held([{ ...first, outlet: { ...first.outlet, domain: 'x.example' } }, ...rest])).toEqual(
    [],
  );
});
