import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { plainStory } from '#tests/support/archive-of-numbers.ts';
import { mount } from '#tests/support/mount.tsx';
import { feedUnderTest } from './feed-under-test.tsx';
import { heard, link, links, type Page, press, said, suggestion } from './hear-page.ts';

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
    expect(radio(page, 'Lead reports')?.checked).toBe(true);
    choose(page, 'Anywhere in the coverage');
    expect(page.at()).toBe('/');
    expect(outlets(page)).toEqual([
      'A.EXAMPLE 2 stories',
      'B.EXAMPLE 2 stories',
      'C.EXAMPLE 2 stories',
    ]);
    expect(radio(page, 'Lead reports')?.name).toBe(radio(page, 'Anywhere in the coverage')?.name);
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
    press(page, 'Remove filter: A.EXAMPLE');
    press(page, 'Remove filter: B.EXAMPLE anywhere in the coverage');
    expect(page.at()).toBe('/latest/');
    press(page, 'Exclude C.EXAMPLE');
    expect(page.at()).toBe('/?not-with-outlet=c.example');
    expect(link(page, 'C.EXAMPLE excluded 2 stories')).toBeDefined();
    press(page, 'Remove filter: Excluding C.EXAMPLE anywhere in the coverage');
    choose(page, 'Lead reports');
    press(page, 'B.EXAMPLE 1 story');
    expect(page.at()).toBe('/?outlet=b.example');
  });

  test('names the condition to drop when nothing is left', () => {
    const page = open('/?with-outlet=c.example&kind=video');
    act(() => suggestion(page, 'Remove filter: C.EXAMPLE anywhere in the coverage')?.click());
    expect(page.at()).toBe('/?kind=video');
  });

  test('says what of an address is not in the archive', () => {
    const page = open('/?with-outlet=nobody.example');
    expect(said(page).join()).toContain('The outlet “nobody.example” is not in this archive.');
  });

  test('is no question where no outlet is in the coverage of another', () => {
    const Alone = feedUnderTest({ ...archive, stories: [plainStory()] });
    const page = mount(<Alone />, {}, '/');
    expect(outlets(page)).toEqual(['A.EXAMPLE 1 story']);
    expect(radio(page, 'Lead reports')).toBeUndefined();
  });
});
