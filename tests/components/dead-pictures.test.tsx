import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoryCard } from '#src/components/story/story-card.tsx';
import { mount } from '#tests/support/mount.tsx';
import { plainStory } from '#tests/support/stories.ts';

/** Tells the page where the boxes of dead pictures are: their tops, in pixels. */
let tell: (top: number) => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(then: IntersectionObserverCallback) {
        tell = (top) => {
          vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
            new DOMRect(0, top, 72, 72),
          );
          const isIntersecting = top > -72 && top < innerHeight;
          const entry = { isIntersecting } satisfies Partial<IntersectionObserverEntry>;
          act(() => Reflect.apply(then, undefined, [[entry]]));
        };
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const cardOf = (host: string, name = 'a') =>
  mount(
    <StoryCard
      card={plainStory({ image: { url: `https://${host}/${name}.jpg`, width: 1200, height: 800 } })}
      density="cards"
    />,
  ).root;
const send = (root: HTMLElement, event: 'error' | 'load') =>
  act(() => void root.querySelector('img')?.dispatchEvent(new Event(event)));
const setOf = (root: HTMLElement) => root.querySelector('article')?.dataset['set'] ?? 'type';

test('a dead picture leaves its card at once below the window', () => {
  const root = cardOf('below.example');
  expect(setOf(root)).toBe('picture');
  send(root, 'error');
  expect(root.querySelector('img')).toBeNull();
  tell(innerHeight + 10);
  expect(setOf(root)).toBe('type');
});

test('in the window it keeps its place, empty, until it is out of it', () => {
  vi.stubGlobal('CSS', { supports: () => true });
  const root = cardOf('visible.example');
  send(root, 'error');
  tell(100);
  expect(setOf(root)).toBe('picture');
  expect(root.querySelector('img')).toBeNull();
  // A row that is still at the edge of the window would move what is below it.
  tell(-100);
  expect(setOf(root)).toBe('picture');
  tell(-200);
  expect(setOf(root)).toBe('type');
});

test('above the window it keeps its place where browsers do not hold the scroll position', () => {
  vi.stubGlobal('CSS', { supports: () => false });
  const root = cardOf('above.example');
  send(root, 'error');
  tell(-200);
  expect(setOf(root)).toBe('picture');
  tell(innerHeight + 1);
  expect(setOf(root)).toBe('type');
});

test('a host that failed three times in a row is not asked again, also where it was not asked yet', () => {
  const waiting = cardOf('dead.example', 'waiting');
  const other = cardOf('alive.example');
  for (const name of ['1', '2', '3']) send(cardOf('dead.example', name), 'error');
  expect(waiting.querySelector('img')).toBeNull();
  const later = cardOf('dead.example', 'later');
  expect(later.querySelector('img')).toBeNull();
  expect(setOf(later)).toBe('type');
  expect(other.querySelector('img')).not.toBeNull();
});

test('a picture that comes shows that its host works', () => {
  for (const name of ['1', '2']) send(cardOf('flaky.example', name), 'error');
  send(cardOf('flaky.example', 'good'), 'load');
  send(cardOf('flaky.example', '3'), 'error');
  expect(cardOf('flaky.example', '4').querySelector('img')).not.toBeNull();
});
