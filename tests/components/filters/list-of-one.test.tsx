import { expect, test } from 'vitest';
import { defaultFeed } from '#src/content/order/order.ts';
import { FeedTools } from '#src/routes/feed/feed-tools.tsx';
import { mount } from '#tests/support/mount.tsx';

const tools = (total: number, stories?: number, density?: 'headlines') =>
  mount(
    <FeedTools
      query={defaultFeed}
      archive={undefined}
      conditions={0}
      stories={stories}
      total={total}
      onChange={() => undefined}
      hrefOf={({ sort }) => `/outlets/a.example/?sort=${sort}`}
      filters={undefined}
      density={density}
      hideRead={<button type="button">Hide read</button>}
    />,
  ).root;

test('a list of one story has its number, and nothing to sort, to group or to leave out', () => {
  const one = tools(1);
  expect(one.textContent).toBe('1 story');
  expect(one.querySelector('a, select, input, button, noscript')).toBeNull();
  expect(tools(2).querySelectorAll('nav a').length).toBeGreaterThan(3);
});

test('has the switch that shows it again where the reader left it out', () => {
  expect(tools(1, 1).querySelector('button')).toBeNull();
  expect(tools(1, 0).querySelector('button')?.textContent).toBe('Hide read');
});

test('a list of headlines has orders and no headings of days to switch', () => {
  const labels = (density?: 'headlines') =>
    [...tools(9, undefined, density).querySelectorAll('label')].map((label) => label.textContent);
  expect(labels()).toEqual(['Group by day']);
  expect(labels('headlines')).toEqual([]);
  expect(tools(9, undefined, 'headlines').querySelectorAll('nav a').length).toBeGreaterThan(3);
});
