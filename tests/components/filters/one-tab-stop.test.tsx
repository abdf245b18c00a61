import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { type PlainArchive, plainStory } from '#tests/support/archive-of-numbers.ts';
import { mount } from '#tests/support/mount.tsx';
import { feedUnderTest } from './feed-under-test.tsx';
import { heard, link, press } from './hear-page.ts';

const archive: PlainArchive = {
  topics: [{ slug: 'ai' }, { slug: 'markets' }, { slug: 'tech' }],
  outlets: ['a.example', 'b.example'],
  stories: [
    plainStory({ topics: ['ai', 'markets', 'tech'], outlet: 'a.example' }),
    plainStory({ topics: ['ai', 'markets'], outlet: 'b.example' }),
  ],
};
const Feed = feedUnderTest(archive);
const open = () => mount(<Feed />, { now: new Date() });
const key = (name: string, more: KeyboardEventInit = {}): void =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
      ),
  );
const at = (): string => (document.activeElement ? heard(document.activeElement) : '');

describe('a list of choices', () => {
  test('is one tab stop', () => {
    const { root } = open();
    for (const list of root.querySelectorAll('[data-filters] ul'))
      expect([...list.querySelectorAll('a')].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(
        1,
      );
  });

  test('is walked by arrow keys, Home and End, inside a row by left and right', () => {
    const page = open();
    act(() => link(page, 'AI 2 stories').focus());
    key('ArrowDown');
    expect(at()).toBe('MARKETS 2 stories');
    key('ArrowRight');
    expect(at()).toBe('Exclude MARKETS');
    key('ArrowUp');
    expect(at()).toBe('Exclude AI');
    key('ArrowLeft');
    key('End');
    expect(at()).toBe('TECH 1 story');
    key('ArrowDown');
    expect(at()).toBe('TECH 1 story');
    key('Home');
    expect(at()).toBe('AI 2 stories');
    key('End', { ctrlKey: true });
    expect(at()).toBe('AI 2 stories');
  });

  test('is entered again where the reader left it, also after a choice', () => {
    const page = open();
    act(() => link(page, 'AI 2 stories').focus());
    key('ArrowDown');
    press(page, 'MARKETS 2 stories');
    const stops = [...page.root.querySelectorAll('a[tabindex="0"]')].map(heard);
    expect(stops[0]).toBe('MARKETS 2 stories');
  });
});
