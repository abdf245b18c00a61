import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { MINUTES_PER_DAY, type PlainArchive, plainStory } from '#tests/support/archive-of-numbers.ts';
import { mount } from '#tests/support/mount.tsx';
import { feedUnderTest } from './feed-under-test.tsx';

const { minutes: december } = plainStory();
const november = december - 30 * MINUTES_PER_DAY;
const archive: PlainArchive = {
  topics: [{ slug: 'tech' }, { slug: 'ai', parent: 'tech' }, { slug: 'markets' }],
  outlets: ['a.example', 'b.example', 'c.example'],
  stories: [
    plainStory({ topics: ['ai'], outlet: 'a.example', reports: 2, talk: 'many', copies: 1 }),
    plainStory({ topics: ['ai', 'markets'], outlet: 'b.example' }),
    plainStory({ topics: ['markets'], outlet: 'b.example', video: true, minutes: november, talk: 'self' }),
  ],
};
const Feed = feedUnderTest(archive);
const open = (address: string) => mount(<Feed />, {}, address);
type Page = ReturnType<typeof mount>;

/** Words of an element as they are heard: pictures and signs for the eye alone left out. */
function heard(element: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.outerHTML;
  for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
const links = ({ root }: Page): HTMLAnchorElement[] => [...root.querySelectorAll('a')];
function link(page: Page, words: string): HTMLAnchorElement {
  const found = links(page).filter((each) => heard(each) === words);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} links “${words}” among: ${links(page).map(heard).join(' | ')}`);
  return only;
}
const press = (page: Page, words: string) => act(() => link(page, words).click());
const said = ({ root }: Page): string[] => [...root.querySelectorAll('[role="status"]')].map(heard);

/** Sets a field as typing does: through the element's own setter, which React listens behind. */
function fill(field: Element | null, value: string, event: 'input' | 'change'): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error('no such field');
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}

describe('the filters of a feed', () => {
  it('show every choice with the stories it offers, topics below their own', () => {
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
      'One report alone 2 stories',
      'Several reports 1 story',
      'Several outlets 1 story',
      'Only one outlet ran it 1 story',
      'Only the maker itself talks 1 story',
      'With copies of a text 1 story',
      'Without copies 2 stories',
    ]);
    expect(said(page)).toContain('3 stories');
    expect(link(page, 'AI 2 stories').closest('li')?.dataset['depth']).toBe('1');
  });

  it('take a choice into the address, count again, and drop it again', () => {
    const page = open('/');
    press(page, 'AI 2 stories');
    expect(page.at()).toBe('/?topic=ai');
    expect(said(page)).toContain('2 of 3 stories');
    expect(link(page, 'Videos 0 stories')).toBeDefined();
    expect(link(page, 'AI 2 stories').getAttribute('aria-current')).toBe('true');
    press(page, 'AI 2 stories');
    expect(page.at()).toBe('/');
  });

  it('leave a topic out in words, not in colour alone, and let it in again', () => {
    const page = open('/?sort=latest');
    press(page, 'Leave out: MARKETS');
    expect(page.at()).toBe('/?not-topic=markets&sort=latest');
    expect(link(page, 'MARKETS left out 2 stories')).toBeDefined();
    press(page, 'Let in again: MARKETS');
    expect(page.at()).toBe('/?sort=latest');
  });

  it('combine topic, outlet and kind, and clear one or all of them', () => {
    const page = open('/?topic=markets&not-outlet=a.example&kind=video');
    expect(said(page)).toContain('1 of 3 stories');
    press(page, 'Clear: not A.EXAMPLE');
    expect(page.at()).toBe('/?topic=markets&kind=video');
    press(page, 'Clear: Videos');
    press(page, 'Clear all');
    expect(page.at()).toBe('/');
    expect(page.root.querySelector('[aria-label="Active filters"]')).toBeNull();
  });

  it('narrow to what only one outlet, or only the maker itself, has to say', () => {
    const page = open('/');
    press(page, 'Only one outlet ran it 1 story');
    expect(page.at()).toBe('/?sources=1');
    press(page, 'Only the maker itself talks 1 story');
    expect(page.at()).toBe('/?sources=self');
    press(page, 'Without copies 1 story');
    expect(page.at()).toBe('/?sources=self&copies=none');
    expect(said(page)).toContain('1 of 3 stories');
    press(page, 'Clear: Only the maker itself talks');
    expect(page.at()).toBe('/?copies=none');
    press(page, 'Most outlets');
    expect(page.at()).toBe('/?copies=none&sort=outlets');
  });

  it('keep the focus near when an active filter is cleared', () => {
    const page = open('/?topic=ai&kind=article&coverage=many');
    const first = link(page, 'Clear: AI');
    act(() => {
      first.focus();
      first.click();
    });
    expect(document.activeElement).toBe(link(page, 'Clear: Articles'));
    const all = link(page, 'Clear all');
    act(() => {
      all.focus();
      all.click();
    });
    expect(document.activeElement).not.toBe(document.body);
  });

  it('set an order with its own grouping, and the grouping by itself', () => {
    const page = open('/');
    const byDay = () => page.root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    expect(byDay()?.checked).toBe(true);
    press(page, 'Most covered');
    expect(page.at()).toBe('/?sort=covered');
    expect(byDay()?.checked).toBe(false);
    act(() => byDay()?.click());
    expect(page.at()).toBe('/?sort=covered&group=day');
  });

  it('take a month or any two days, and wait while a year is being typed', () => {
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

  it('name the filter to drop when nothing is left, and lead there', () => {
    const page = open('/?topic=ai&kind=video');
    expect(said(page)).toContain('0 of 3 stories');
    expect([...page.root.querySelectorAll('h2')].map(heard)).toContain('No story meets all of this');
    expect(link(page, 'without “AI”').closest('li')?.textContent).toContain('1 story');
    press(page, 'without “Videos”');
    expect(page.at()).toBe('/?topic=ai');
    expect(said(page)).toContain('2 of 3 stories');
  });

  it('name two filters to drop together where one is not enough', () => {
    const page = open('/?outlet=a.example&kind=video&to=2021-01-31');
    press(page, 'without “Videos” and “until 31 Jan 2021”');
    expect(page.at()).toBe('/?outlet=a.example');
  });

  it('say quietly what of an address was left out, until it is put away', () => {
    const page = open('/?topic=gardening&sort=best&utm_source=x');
    const notice = () => said(page).find((words) => words.includes('Left out'));
    expect(notice()).toContain('order “best” (no such order); topic “gardening” (not in this archive)');
    expect(notice()).not.toContain('utm');
    act(() => [...page.root.querySelectorAll('button')].find((each) => each.textContent === 'Dismiss')?.click());
    expect(notice()).toBeUndefined();
  });
});

describe('a long list of outlets', () => {
  const outlets = Array.from({ length: 460 }, (_, at) => `outlet-${at}.example`);
  const stories = outlets.flatMap((outlet, at) => Array.from({ length: at === 300 ? 3 : 1 }, () => plainStory({ outlet })));
  const ManyOutlets = feedUnderTest({ topics: [], outlets: [...outlets, 'mute.example'], stories });
  const many = (address: string) => mount(<ManyOutlets />, {}, address);
  const shown = (page: Page) =>
    links(page)
      .map(heard)
      .filter((words) => words.startsWith('OUTLET-'));
  const button = ({ root }: Page, words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);

  it('shows the first, most stories at the top, and the rest by the hundred', () => {
    const page = many('/');
    expect(shown(page)).toHaveLength(8);
    expect(shown(page)[0]).toBe('OUTLET-300.EXAMPLE 3 stories');
    act(() => button(page, 'Show 100 of 452 more')?.click());
    expect(shown(page)).toHaveLength(108);
  });

  it('finds one by part of its name, says how many it found, and chooses it', () => {
    const page = many('/');
    const find = page.root.querySelector('input[type="search"]');
    act(() => fill(find, 'outlet-45 EXAMPLE', 'input'));
    expect(shown(page)).toHaveLength(8);
    expect(said(page)).toContain('11 outlets found');
    act(() => fill(find, 'OUTLET-457', 'input'));
    press(page, 'OUTLET-457.EXAMPLE 1 story');
    expect(page.at()).toBe('/?outlet=outlet-457.example');
    act(() => fill(find, 'nowhere', 'input'));
    expect(page.root.textContent).toContain('No outlet has that in its name.');
  });

  it('always shows what is chosen or left out', () => {
    const page = many('/?outlet=outlet-400.example&not-outlet=outlet-401.example');
    expect(shown(page)).toContain('OUTLET-400.EXAMPLE 1 story');
    expect(shown(page)).toContain('OUTLET-401.EXAMPLE left out 1 story');
  });
});
