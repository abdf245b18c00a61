import { act } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { Background } from '#src/components/coverage/background/background.tsx';
import { enter, mount, press } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const tier = 'background';
const chatty = { domain: 'chatty.example', name: 'Chatty' };
/** Every third is by one outlet; the last has no time. */
const reports = Array.from({ length: 22 }, (_, at) =>
  plainReport(`r${at}`, -1000 + at, {
    tier,
    ...(at % 3 === 1 ? { outlet: chatty } : {}),
    ...(at === 21 ? { time: undefined, offset: 0 } : {}),
  }),
);
const story = plainStory({ coverage: [plainReport('event', 5), ...reports] });
const show = (over = story, marked?: string) =>
  mount(<Background story={over} marked={marked} />).root;

const ids = (root: HTMLElement, shown = false) =>
  [...root.querySelectorAll(shown ? 'li:not([data-beyond]) > article' : 'article')].map(({ id }) =>
    id.replace('r-', ''),
  );
const button = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent === name) ?? null;

function choose(root: HTMLElement, order: string): void {
  const field = root.querySelector('select');
  act(() => {
    if (field) field.value = order;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the background of a story', () => {
  test('is not there without any', () => {
    expect(show(plainStory({ coverage: [plainReport('event', 5)] })).innerHTML).toBe('');
  });

  test('is folded when it is long, with its number, and open when it is short', () => {
    const fold = show().querySelector('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe(
      '22 background reports from 16 outlets',
    );
    const short = show(plainStory({ coverage: reports.slice(0, 3) }));
    expect(short.querySelector('section > details')).toBeNull();
    expect(ids(short, true)).toHaveLength(3);
  });

  test('shows five at a time, those of one outlet together, and reading goes on at the next', () => {
    const root = show();
    expect(ids(root, true)).toEqual(['r1', 'r4', 'r7', 'r10', 'r13']);
    press(button(root, 'Show 5 more'));
    expect(ids(root, true).slice(5)).toEqual(['r16', 'r19', 'r0', 'r2', 'r3']);
    expect(document.activeElement?.closest('article')?.id).toBe('r-r16');
    press(button(root, 'Show all 22'));
    expect(ids(root, true)).toHaveLength(22);
    expect(button(root, 'Show all 22')).toBeNull();
  });

  test('is in the page as it is made, whole', () => {
    const html = renderToStaticMarkup(
      <MemoryRouter>
        <Background story={story} />
      </MemoryRouter>,
    );
    expect(html.match(/<article/g)).toHaveLength(22);
    expect(html).not.toMatch(/ hidden[ =>]/);
  });

  test('names those beyond the first in short, until they are asked for', () => {
    const root = show();
    const [first, last] = ['r1', 'r21'].map((id) => root.querySelector(`#r-${id}`));
    expect(first?.querySelector('details')).not.toBeNull();
    expect(last?.querySelector('details')).toBeNull();
    expect(last?.textContent).toMatch(/^Report r21.* Outlet r21 time unknown/);
    expect(last?.querySelector('h3 a')?.getAttribute('href')).toBe('https://r21.example/a');
    press(button(root, 'Show all 22'));
    expect(root.querySelectorAll('article details')).toHaveLength(22);
  });

  test('can be ordered by time, and a report without one is last', () => {
    const root = show();
    choose(root, 'newest');
    expect([ids(root).slice(0, 2), ids(root).at(-1)]).toEqual([['r20', 'r19'], 'r21']);
    choose(root, 'oldest');
    expect([ids(root).slice(0, 2), ids(root).at(-1)]).toEqual([['r0', 'r1'], 'r21']);
  });

  test('can be filtered by words and outlets when there are many, and says how many are left', () => {
    const root = show();
    enter(root, 'CHATTY report');
    expect(ids(root)).toHaveLength(7);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('7 of 22 reports');
    enter(root, 'nothing of that kind');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('0 of 22 reports');
    const few = show(plainStory({ coverage: reports.slice(0, 9) }));
    expect(few.querySelector('input')).toBeNull();
    expect(few.querySelector('select')).not.toBeNull();
  });

  test('opens at the report that an address leads to, however far down it is', () => {
    const root = show(story, 'r20');
    expect(root.querySelector('details')?.open).toBe(true);
    expect(ids(root, true)).toContain('r20');
    expect(root.querySelector('[data-marked]')?.id).toBe('r-r20');
  });
});
