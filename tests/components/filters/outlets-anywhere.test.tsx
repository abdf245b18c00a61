import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { plainStory } from '#tests/support/archive-of-numbers.ts';
import { mount } from '#tests/support/mount.tsx';
import { feedUnderTest } from './feed-under-test.tsx';
import { heard, link, links, type Page, press, said } from './hear-page.ts';

const archive = {
  topics: [],
  outlets: ['a.example', 'b.example', 'c.example'],
  stories: [
    plainStory({ outlet: 'a.example', coverage: ['b.example', 'c.example'] }),
    plainStory({ outlet: 'a.example', coverage: ['c.example'] }),
    plainStory({ outlet: 'b.example', video: true }),
  ],
};
const Feed = feedUnderTest(archive);
const open = (address: string) => mount(<Feed />, { now: new Date() }, address);

const outlets = (page: Page) =>
  links(page)
    .map(heard)
    .filter((words) => /^[ABC]\.EXAMPLE/.test(words));
const radio = ({ root }: Page, words: string) =>
  [...root.querySelectorAll('label')]
    .find((label) => label.textContent === words)
    ?.querySelector('input');
const choose = (page: Page, words: string) => act(() => radio(page, words)?.click());

describe('outlets that lead, or anywhere in the coverage', () => {
  test('offers those that lead first, and all of them on request, with counts of their own', () => {
    const page = open('/');
    expect(outlets(page)).toEqual(['A.EXAMPLE 2 stories', 'B.EXAMPLE 1 story']);
    expect(radio(page, 'Leads')?.checked).toBe(true);
    choose(page, 'Anywhere in the coverage');
    expect(page.at()).toBe('/');
    expect(outlets(page)).toEqual([
      'A.EXAMPLE 2 stories',
      'B.EXAMPLE 2 stories',
      'C.EXAMPLE 2 stories',
    ]);
    expect(radio(page, 'Leads')?.name).toBe(radio(page, 'Anywhere in the coverage')?.name);
  });

  test('sets the condition that the switch says, and combines it with the other', () => {
    const page = open('/?outlet=a.example');
    choose(page, 'Anywhere in the coverage');
    expect(outlets(page)).toEqual([
      'A.EXAMPLE 2 stories',
      'C.EXAMPLE 2 stories',
      'B.EXAMPLE 1 story',
    ]);
    press(page, 'B.EXAMPLE 1 story');
    expect(page.at()).toBe('/?outlet=a.example&with-outlet=b.example');
    expect(said(page)).toContain('1 of 3 stories');
    expect(link(page, 'B.EXAMPLE 1 story').getAttribute('aria-current')).toBe('true');
    press(page, 'Clear: A.EXAMPLE');
    press(page, 'Clear: B.EXAMPLE anywhere in the coverage');
    expect(page.at()).toBe('/latest/');
    press(page, 'Leave out: C.EXAMPLE');
    expect(page.at()).toBe('/?not-with-outlet=c.example');
    expect(link(page, 'C.EXAMPLE left out 2 stories')).toBeDefined();
    press(page, 'Clear: without C.EXAMPLE in the coverage');
    choose(page, 'Leads');
    press(page, 'B.EXAMPLE 1 story');
    expect(page.at()).toBe('/?outlet=b.example');
  });

  test('names the condition to drop when nothing is left', () => {
    const page = open('/?with-outlet=c.example&kind=video');
    press(page, 'without “C.EXAMPLE anywhere in the coverage”');
    expect(page.at()).toBe('/?kind=video');
  });

  test('says what of an address is not in the archive', () => {
    const page = open('/?with-outlet=nobody.example');
    expect(said(page).join()).toContain('outlet “nobody.example” (not in this archive)');
  });

  test('is no question where no outlet is in the coverage of another', () => {
    const Alone = feedUnderTest({ ...archive, stories: [plainStory()] });
    const page = mount(<Alone />, {}, '/');
    expect(outlets(page)).toEqual(['A.EXAMPLE 1 story']);
    expect(radio(page, 'Leads')).toBeUndefined();
  });
});
