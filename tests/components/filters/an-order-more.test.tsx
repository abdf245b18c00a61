import { expect, test, vi } from 'vitest';
import { orderStories } from '#src/content/order/order-stories.ts';
import { en } from '#src/messages/languages/en.ts';
import { addRoom } from '#src/messages/messages.ts';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { columnsOf, type PlainArchive, plainStory } from '#tests/support/archive-of-numbers.ts';
import { mount } from '#tests/support/mount.tsx';
import { feedUnderTest } from './feed-under-test.tsx';
import { link, press } from './hear-page.ts';

vi.mock('#src/content/order/orders.ts', async (original) => {
  const { orders } = await original<typeof import('#src/content/order/orders.ts')>();
  const grown = {
    ...orders,
    heat: { label: 'site.orderHeat', byDay: true, by: ['heat', 'sources'] },
  };
  return { orders: grown, sorts: Object.keys(grown) };
});

addRoom('site', { ...en.site, orderHeat: 'Heat' });

const archive: PlainArchive = {
  topics: [],
  outlets: ['a.example'],
  stories: [{ heat: 3 }, { heat: -1 }, { heat: 9 }, { heat: 3, sources: 2 }].map(plainStory),
};
const Feed = feedUnderTest(archive);

test('a row of the table is an order: offered, in addresses, and obeyed', () => {
  const page = mount(<Feed />, {}, '/?kind=article');
  press(page, 'Heat');
  expect(page.at()).toBe('/?kind=article&sort=heat');
  expect(link(page, 'Heat').getAttribute('aria-current')).toBe('true');

  const { query, dropped } = parseFeedQuery(new URLSearchParams('sort=heat'));
  expect({ byDay: query.byDay, dropped }).toEqual({ byDay: true, dropped: [] });
  const { columns } = columnsOf(archive);
  const all = Int32Array.from(archive.stories.keys());
  expect([...orderStories(columns, all, query.sort, false)]).toEqual([2, 3, 0, 1]);
});
