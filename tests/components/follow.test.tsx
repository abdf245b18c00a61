import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { FollowLinks } from '#src/components/follow/follow-links.tsx';
import { FollowSite } from '#src/components/follow/follow-site.tsx';
import { outletPath, topicPath } from '#src/url/paths.ts';
import { mount } from '#tests/support/mount.tsx';

const linksOf = (root: HTMLElement) =>
  [...root.querySelectorAll('a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
    link.getAttribute('type'),
  ]);

test('leads to the feeds that lie beside the page of a list', () => {
  const { root } = mount(<FollowLinks page="/" />);
  expect(root.textContent).toBe('RSS, Atom, JSON Feed');
  expect(linksOf(root)).toEqual([
    ['RSS', '/feed.xml', 'application/rss+xml'],
    ['Atom', '/atom.xml', 'application/atom+xml'],
    ['JSON Feed', '/feed.json', 'application/feed+json'],
  ]);
});

test('leads to the RSS feed of a topic', () => {
  const { root } = mount(<FollowLinks page={topicPath('人工')} />);
  expect(linksOf(root)).toEqual([
    ['RSS', '/topics/%E4%BA%BA%E5%B7%A5/feed.xml', 'application/rss+xml'],
  ]);
});

test('leads from an outlet to its RSS feed, which is all that it has', () => {
  const { root } = mount(<FollowLinks page={outletPath('courier.example')} />);
  expect(linksOf(root)).toEqual([
    ['RSS', '/outlets/courier.example/feed.xml', 'application/rss+xml'],
  ]);
});

test.each(['/sub', '/sub/', '/'])(
  'offers, below %s, the feeds of the whole site and the list of them all',
  (basename) => {
    const html = renderToStaticMarkup(
      <MemoryRouter basename={basename} initialEntries={['/sub/']}>
        <FollowSite preview={false} />
      </MemoryRouter>,
    );
    const base = basename === '/' ? '' : '/sub';
    for (const file of ['feed.xml', 'atom.xml', 'feed.json', 'opml.xml'])
      expect(html).toContain(`href="${base}/${file}"`);
  },
);

test('says of a preview that it has no feeds', () => {
  const { root } = mount(<FollowSite preview />);
  expect(linksOf(root)).toEqual([]);
  expect(root.textContent).toContain('A preview has no feeds.');
});
