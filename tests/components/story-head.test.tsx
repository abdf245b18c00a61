import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { StoryHead } from '#src/components/story/story-head.tsx';
import { VideoPlayer } from '#src/components/story/video-player.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainStory } from '#tests/support/stories.ts';

const waysOf = (story: Story) =>
  [
    ...mount(<StoryHead story={story} />).root.querySelectorAll<HTMLAnchorElement>(
      'a[href^="http"]',
    ),
  ].map((link) => [link.textContent, link.getAttribute('href')]);

describe('the ways out of a story', () => {
  test('leads to the original, and shows its host where that is not the outlet’s', () => {
    expect(waysOf(plainStory())[0]).toEqual([
      'Read at TechCrunch',
      'https://techcrunch.com/2021/12/13/x',
    ]);
    const original = { href: 'https://www.msn.example/x', host: 'www.msn.example' };
    expect(waysOf(plainStory({ original }))[0]?.[0]).toBe('Read at www.msn.example');
  });

  test('offers a copy from near its day, and the lighter copy', () => {
    const story = plainStory({ amp: { href: 'https://amp.example/x', host: 'amp.example' } });
    expect(waysOf(story)[0]).toEqual([
      'Light version (AMP) at amp.example',
      'https://amp.example/x',
    ]);
    expect(waysOf(story).slice(2)).toEqual([
      [
        'Internet Archive copy',
        'https://web.archive.org/web/20211213055400/https://techcrunch.com/2021/12/13/x',
      ],
    ]);
    expect(waysOf(plainStory({ future: true }))).toHaveLength(1);
  });

  test('says so when the archive holds no link', () => {
    const { original: _, ...story } = plainStory();
    expect(waysOf(story)).toEqual([]);
    expect(mount(<StoryHead story={story} />).root.textContent).toContain(
      'No link to the original is available.',
    );
  });

  test('tells the other side nothing', () => {
    const story = plainStory({ amp: { href: 'https://amp.example/x', host: 'amp.example' } });
    for (const link of mount(<StoryHead story={story} />).root.querySelectorAll(
      'a[href^="http"]',
    )) {
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });
});

test('says when it was published, with the zone', () => {
  const { root } = mount(<StoryHead story={plainStory()} />);
  expect(root.querySelector('time')?.textContent).toBe('13 Dec 2021, 05:54 UTC');
});

test('has its picture after headline and excerpt', () => {
  const story = plainStory({ image: { url: 'https://pictures.example/a.jpg' } });
  const order = [...mount(<StoryHead story={story} />).root.querySelectorAll('h1, ul, p, img')].map(
    ({ tagName }) => tagName,
  );
  expect(order.filter((name) => name !== 'UL')).toEqual(['H1', 'P', 'IMG']);
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
    expect(root.querySelector('button:has(span)')?.textContent).toContain('youtube-nocookie.com');
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
