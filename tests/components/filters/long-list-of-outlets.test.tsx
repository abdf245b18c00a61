import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { plainStory } from '#tests/support/archive-of-numbers.ts';
import { mount } from '#tests/support/mount.tsx';
import { feedUnderTest } from './feed-under-test.tsx';
import { fill, heard, links, type Page, press, said } from './hear-page.ts';

describe('a long list of outlets', () => {
  const outlets = Array.from({ length: 460 }, (_, at) => `outlet-${at}.example`);
  const stories = outlets.flatMap((outlet, at) =>
    Array.from({ length: at === 300 ? 3 : 1 }, () => plainStory({ outlet })),
  );
  const ManyOutlets = feedUnderTest({ topics: [], outlets: [...outlets, 'mute.example'], stories });
  const many = (address: string) => mount(<ManyOutlets />, { now: new Date() }, address);
  const shown = (page: Page) =>
    links(page)
      .map(heard)
      .filter((words) => words.startsWith('OUTLET-'));
  const button = ({ root }: Page, words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);

  test('shows the first, most stories at the top, and the rest by the hundred', () => {
    const page = many('/');
    expect(shown(page)).toHaveLength(12);
    expect(shown(page)[0]).toBe('OUTLET-300.EXAMPLE 3 stories');
    act(() => button(page, 'Show 100 of 448 more')?.click());
    expect(shown(page)).toHaveLength(112);
  });

  test('finds one by part of its name, says how many it found, and chooses it', () => {
    const page = many('/');
    const find = page.root.querySelector('input[type="search"]');
    act(() => fill(find, 'outlet-4 EXAMPLE', 'input'));
    expect(shown(page)).toHaveLength(12);
    expect(said(page)).toContain('71 outlets found');
    act(() => fill(find, 'OUTLET-457', 'input'));
    press(page, 'OUTLET-457.EXAMPLE 1 story');
    expect(page.at()).toBe('/?outlet=outlet-457.example');
    act(() => fill(find, 'nowhere', 'input'));
    expect(page.root.textContent).toContain('No outlet matches “nowhere”.');
  });

  test('always shows what is chosen or left out', () => {
    const page = many('/?outlet=outlet-400.example&not-outlet=outlet-401.example');
    expect(shown(page)).toContain('OUTLET-400.EXAMPLE 1 story');
    expect(shown(page)).toContain('OUTLET-401.EXAMPLE excluded 1 story');
  });
});
