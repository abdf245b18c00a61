import { describe, expect, test } from 'vitest';
import { Masthead } from '#src/components/page/masthead.tsx';
import { TopicStrip } from '#src/components/page/topic-strip.tsx';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { mount } from '#tests/support/mount.tsx';

const masthead = (over: Partial<Parameters<typeof Masthead>[0]> = {}) =>
  mount(
    <Masthead
      title="Rivers"
      edition={undefined}
      storylines={false}
      onSearch={() => undefined}
      settings={<button type="button">Settings</button>}
      {...over}
    />,
  ).root;

const words = (root: HTMLElement, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);

describe('the masthead', () => {
  test('names the edition beside the site, if the page has one', () => {
    expect(words(masthead(), 'p')).toEqual(['Rivers']);
    expect(words(masthead({ edition: ['9–28 December 2020', '19 stories'] }), 'p')).toEqual([
      'Rivers',
      '9–28 December 2020 19 stories',
    ]);
  });

  test('leads to storylines only where there are some', () => {
    const parts = ['Topics', 'Outlets', 'Archive', 'About'];
    expect(words(masthead(), 'nav a')).toEqual(parts);
    expect(words(masthead({ storylines: true }), 'nav a')).toEqual(
      parts.toSpliced(2, 0, 'Storylines'),
    );
  });

  test('opens its menu by its own button, without a script', () => {
    const root = masthead();
    const menu = root.querySelector('[popover]');
    expect(root.querySelector('button')?.getAttribute('popovertarget')).toBe(menu?.id);
    expect(words(root, '[popover] button')).toEqual(['Settings']);
  });
});

describe('the strip below it', () => {
  const topics = [
    { slug: 'ai', name: 'Artificial intelligence', shortname: 'AI', stories: 2 },
    { slug: 'storage', name: 'Storage', stories: 1 },
  ];
  const strip = (at: string, feed?: string, { isAhead = false } = {}) => {
    const query = feed === undefined ? undefined : parseFeedQuery(new URLSearchParams(feed)).query;
    return mount(
      <TopicStrip topics={topics} query={query} />,
      isAhead ? {} : { now: new Date() },
      at,
    ).root;
  };
  const hrefs = (root: HTMLElement) =>
    Object.fromEntries(
      [...root.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
    );
  const current = (root: HTMLElement) => words(root, '[aria-current]');

  test('leads to the front page and the orders, then to the topics of the feed', () => {
    const root = strip('/about/');
    expect(Object.keys(hrefs(root))).toEqual([
      'Front page',
      'Latest',
      'Most outlets',
      'AI',
      'Storage',
    ]);
    expect(hrefs(root)).toMatchObject({
      'Front page': '/',
      'Most outlets': '/?sort=outlets',
      AI: '/?topic=ai',
    });
    expect(current(root)).toEqual([]);
  });

  test('sets the topic of a feed and keeps its other filters and its order', () => {
    const root = strip('/', 'topic=storage&not-topic=ai&outlet=bbc.com&kind=video&sort=covered');
    expect(hrefs(root)).toMatchObject({
      AI: '/?topic=ai&outlet=bbc.com&kind=video&sort=covered',
      Storage: '/?topic=storage&not-topic=ai&outlet=bbc.com&kind=video&sort=covered',
    });
    expect(current(root)).toEqual(['Storage']);
  });

  test('leads without scripts to pages that are made ahead', () => {
    const root = strip('/', undefined, { isAhead: true });
    expect(hrefs(root)).toMatchObject({ AI: '/topics/ai/', Storage: '/topics/storage/' });
    for (const link of root.querySelectorAll('a[href*="?"]'))
      expect(link.closest('[data-needs-script]')).not.toBeNull();
  });

  test('has the first twelve topics in a page as made, and all for a script or for another topic', () => {
    const many = Array.from({ length: 15 }, (_, at) => ({
      slug: `t${at}`,
      name: `T${at}`,
      stories: 1,
    }));
    const shown = (at: string, now?: Date) =>
      words(mount(<TopicStrip topics={many} query={undefined} />, { now }, at).root, 'a').slice(3);
    expect(shown('/')).toEqual(many.slice(0, 12).map(({ name }) => name));
    expect(shown('/topics/t11/')).toHaveLength(12);
    expect(shown('/topics/t12/')).toHaveLength(15);
    expect(shown('/', new Date())).toHaveLength(15);
  });

  test('marks where the reader is', () => {
    expect(current(strip('/'))).toEqual(['Front page']);
    expect(current(strip('/', 'sort=outlets'))).toEqual(['Most outlets']);
    expect(current(strip('/topics/ai/'))).toEqual(['AI']);
    expect(current(strip('/topics/ai/page/2/'))).toEqual(['AI']);
  });
});
