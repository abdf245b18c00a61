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

test.each([1, 4])(
  'a list of %i has its number, and nothing to sort, to group or to leave out',
  (n) => {
    const few = tools(n);
    expect(few.textContent).toBe(n === 1 ? '1 story' : '4 stories');
    expect(few.querySelector('a, select, input, button, noscript')).toBeNull();
    expect(tools(5).querySelectorAll('nav a').length).toBeGreaterThan(3);
  },
);

test('has the switch that shows it again where the reader left it out', () => {
  expect(tools(1, 1).querySelector('button')).toBeNull();
  for (const [total, stories] of [
    [1, 0],
    [4, 3],
  ] as const)
    expect(tools(total, stories).querySelector('button')?.textContent).toBe('Hide read');
});

test('a list of headlines has orders and no headings of days to switch', () => {
  const labels = (density?: 'headlines') =>
    [...tools(9, undefined, density).querySelectorAll('label')].map((label) => label.textContent);
  expect(labels()).toEqual(['Group by day']);
  expect(labels('headlines')).toEqual([]);
  expect(tools(9, undefined, 'headlines').querySelectorAll('nav a').length).toBeGreaterThan(3);
});
