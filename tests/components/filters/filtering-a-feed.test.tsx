import { act } from 'react';
import { describe, expect, test } from 'vitest';
import {
  MINUTES_PER_DAY,
  type PlainArchive,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { mount } from '#tests/support/mount.tsx';
import { feedUnderTest } from './feed-under-test.tsx';
import { fill, heard, link, links, press, said, suggestion } from './hear-page.ts';

const { minutes: december } = plainStory();
const november = december - 30 * MINUTES_PER_DAY;
const archive: PlainArchive = {
  topics: [{ slug: 'tech' }, { slug: 'ai', parent: 'tech' }, { slug: 'markets' }],
  outlets: ['a.example', 'b.example', 'c.example'],
  stories: [
    plainStory({
      topics: ['ai'],
      outlet: 'a.example',
      reports: 2,
      talk: 'many',
      sources: 3,
      copies: 1,
    }),
    plainStory({ topics: ['ai', 'markets'], outlet: 'b.example' }),
    plainStory({
      topics: ['markets'],
      outlet: 'b.example',
      video: true,
      minutes: november,
      talk: 'self',
    }),
  ],
};
const Feed = feedUnderTest(archive);
const open = (address: string) => mount(<Feed />, { now: new Date() }, address);

describe('the filters of a feed', () => {
  test('show every choice with the stories it offers, topics below their own', () => {
    const page = open('/');
    const offered = links(page)
      .map(heard)
      .filter((words) => /stor(y|ies)$/.test(words));
    expect(offered).toEqual([
      'TECH 2 stories',
      'AI 2 stories',
      'MARKETS 2 stories',
      'B.EXAMPLE 2 stories',
      'A.EXAMPLE 1 story',
      'Articles 2 stories',
      'Videos 1 story',
      'Single report 2 stories',
      'Two or more reports 1 story',
      'Several outlets 1 story',
      'One source 1 story',
      'Company’s own posts 1 story',
      '3 or more sources 1 story',
      '2 sources 0 stories',
      'At most 1 source 2 stories',
      'Includes reprints 1 story',
      'No reprints 2 stories',
    ]);
    expect(said(page)).toContain('3 stories');
    expect(link(page, 'AI 2 stories').closest('li')?.dataset['depth']).toBe('1');
  });

  test('take a choice into the address, count again, and drop it again', () => {
    const page = open('/');
    press(page, 'AI 2 stories');
    expect(page.at()).toBe('/?topic=ai');
    expect(said(page)).toContain('2 of 3 stories');
    expect(link(page, 'Videos 0 stories')).toBeDefined();
    expect(link(page, 'AI 2 stories').getAttribute('aria-current')).toBe('true');
    press(page, 'AI 2 stories');
    expect(page.at()).toBe('/latest/');
  });

  test('leave a topic out in words, not in colour alone, and let it in again', () => {
    const page = open('/?sort=quality');
    press(page, 'Exclude MARKETS');
    expect(page.at()).toBe('/?not-topic=markets&sort=quality');
    expect(link(page, 'MARKETS excluded 2 stories')).toBeDefined();
    press(page, 'Include MARKETS again');
    expect(page.at()).toBe('/?sort=quality');
  });

  test('combine topic, outlet and kind, and clear one or all of them', () => {
    const page = open('/?topic=markets&not-outlet=a.example&kind=video');
    expect(said(page)).toContain('1 of 3 stories');
    press(page, 'Remove filter: Excluding A.EXAMPLE');
    expect(page.at()).toBe('/?topic=markets&kind=video');
    press(page, 'Remove filter: Videos');
    press(page, 'Clear all');
    expect(page.at()).toBe('/latest/');
    expect(page.root.querySelector('[aria-label="Active filters"]')).toBeNull();
  });

  test('narrow to stories of one outlet only, or to a company’s own posts only', () => {
    const page = open('/');
    press(page, 'One source 1 story');
    expect(page.at()).toBe('/?sources=1');
    press(page, 'Company’s own posts 1 story');
    expect(page.at()).toBe('/?sources=self');
    press(page, 'No reprints 1 story');
    expect(page.at()).toBe('/?sources=self&copies=none');
    expect(said(page)).toContain('1 of 3 stories');
    press(page, 'Remove filter: Company’s own posts');
    expect(page.at()).toBe('/?copies=none');
    press(page, 'Most outlets');
    expect(page.at()).toBe('/?copies=none&sort=outlets');
  });

  test('keep the focus near when an active filter is cleared', () => {
    const page = open('/?topic=ai&kind=article&coverage=many');
    const first = link(page, 'Remove filter: AI');
    act(() => {
      first.focus();
      first.click();
    });
    expect(document.activeElement).toBe(link(page, 'Remove filter: Articles'));
    const all = link(page, 'Clear all');
    act(() => {
      all.focus();
      all.click();
    });
    expect(document.activeElement).not.toBe(document.body);
  });

  test('set an order with its own grouping, and the grouping by itself', () => {
    const page = open('/');
    const byDay = () => page.root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    expect(byDay()?.checked).toBe(true);
    press(page, 'Most reports');
    expect(page.at()).toBe('/?sort=covered');
    expect(byDay()?.checked).toBe(false);
    act(() => byDay()?.click());
    expect(page.at()).toBe('/?sort=covered&group=day');
  });

  test('take a month or any two days, and wait while a year is being typed', () => {
    const page = open('/');
    const [from, to] = page.root.querySelectorAll<HTMLInputElement>('input[type="date"]');
    act(() => fill(page.root.querySelector('select'), '2021-11', 'change'));
    expect(page.at()).toBe('/?from=2021-11-01&to=2021-11-30');
    expect(said(page)).toContain('1 of 3 stories');
    act(() => fill(to ?? null, '2021-12-31', 'input'));
    expect(page.at()).toBe('/?from=2021-11-01&to=2021-12-31');
    if (from) Object.defineProperty(from, 'validity', { value: { valid: false } });
    act(() => fill(from ?? null, '0002-11-01', 'input'));
    expect(page.at()).toBe('/?from=2021-11-01&to=2021-12-31');
    expect(from?.value).toBe('0002-11-01');
  });

  test('name the filter to drop when nothing is left, and lead there', () => {
    const page = open('/?topic=ai&kind=video');
    expect(said(page)).toContain('0 of 3 stories');
    expect([...page.root.querySelectorAll('h2')].map(heard)).toContain(
      'No stories match these filters',
    );
    expect(suggestion(page, 'Remove filter: AI')?.closest('li')?.textContent).toContain('1 story');
    act(() => suggestion(page, 'Remove filter: Videos')?.click());
    expect(page.at()).toBe('/?topic=ai');
    expect(said(page)).toContain('2 of 3 stories');
  });

  test('name two filters to drop together where one is not enough', () => {
    const page = open('/?outlet=a.example&kind=video&to=2021-01-31');
    press(page, 'Remove filters: Videos · To 31 Jan 2021');
    expect(page.at()).toBe('/?outlet=a.example');
  });

  test('say quietly what of an address was left out, until it is put away', () => {
    const page = open('/?topic=gardening&sort=best&utm_source=x');
    const notice = () => said(page).find((words) => words.includes('ignored'));
    expect(notice()).toContain(
      'Part of this link was ignored. “best” is not a sort order. The topic “gardening” is not in this archive.',
    );
    expect(notice()).not.toContain('utm');
    act(() =>
      [...page.root.querySelectorAll('button')]
        .find((each) => each.textContent === 'Dismiss')
        ?.click(),
    );
    expect(notice()).toBeUndefined();
  });
});
