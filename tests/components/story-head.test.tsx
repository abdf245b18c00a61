import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { StoryHead } from '#src/components/story/story-head.tsx';
import { VideoPlayer } from '#src/components/story/video-player.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainStory } from '#tests/support/stories.ts';

const soon = new Date('2021-12-14T00:00:00Z');
const later = new Date('2023-01-01T00:00:00Z');
const waysOf = (story: Story, now?: Date) =>
  [
    ...mount(<StoryHead story={story} />, { now }).root.querySelectorAll<HTMLAnchorElement>(
      'a[href^="http"]',
    ),
  ].map((link) => [link.textContent, link.getAttribute('href')]);

describe('the ways out of a story', () => {
  test('leads to the original and shows its host', () => {
    expect(waysOf(plainStory(), soon)).toEqual([
      ['Read at techcrunch.com', 'https://techcrunch.com/2021/12/13/x'],
    ]);
  });

  test('offers the lighter copy, and for a story older than a year a copy from near its day', () => {
    const story = plainStory({ amp: { href: 'https://amp.example/x', host: 'amp.example' } });
    expect(waysOf(story, later).slice(1)).toEqual([
      ['Lighter copy (AMP) at amp.example', 'https://amp.example/x'],
      [
        'Archived copy at web.archive.org',
        'https://web.archive.org/web/20211213055400/https://techcrunch.com/2021/12/13/x',
      ],
    ]);
  });

  test('says so when the archive holds no link', () => {
    const { original: _, ...story } = plainStory();
    expect(waysOf(story, later)).toEqual([]);
    expect(mount(<StoryHead story={story} />).root.textContent).toContain(
      'The archive holds no link to the original.',
    );
  });

  test('tells the other side nothing', () => {
    const story = plainStory({ amp: { href: 'https://amp.example/x', host: 'amp.example' } });
    for (const link of mount(<StoryHead story={story} />, { now: later }).root.querySelectorAll(
      'a[href^="http"]',
    )) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
    }
  });
});

test('asks nothing of other hosts with pictures off, and is then set as type', () => {
  const story = plainStory({ image: { url: 'https://pictures.example/a.jpg' } });
  const shown = mount(<StoryHead story={story} />).root;
  expect(shown.querySelectorAll('img')).toHaveLength(1);
  expect(shown.querySelector('[data-set="picture"]')).not.toBeNull();
  const off = mount(<StoryHead story={story} />, { images: false }).root;
  expect(off.querySelectorAll('img')).toHaveLength(0);
  expect(off.querySelector('[data-set="picture"]')).toBeNull();
});

describe('a video', () => {
  const video = plainStory({ kind: 'video', video: { service: 'youtube', id: 'dQw4w9WgXcQ' } });

  test('fetches nothing of its host before it is asked for', () => {
    const { root } = mount(<StoryHead story={video} />);
    expect(root.querySelectorAll('iframe, img')).toHaveLength(0);
    expect(root.innerHTML).not.toMatch(/(src|href)="[^"]*youtube/);
    expect(root.querySelector('button')?.textContent).toContain('www.youtube-nocookie.com');
  });

  test('plays in a frame that cannot steer the page and tells its host no more than the origin', () => {
    const player = renderToStaticMarkup(
      <VideoPlayer video={{ service: 'youtube', id: 'dQw4w9WgXcQ' }} title="AI & giants" />,
    );
    expect(player).toContain('src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ');
    expect(player).toContain('title="Video: AI &amp; giants"');
    expect(player).toContain('sandbox="');
    expect(player).not.toContain('allow-top-navigation');
    expect(player).toContain('referrerPolicy="strict-origin-when-cross-origin"');
  });
});
