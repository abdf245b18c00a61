import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MonthsPicture } from '#src/components/storylines/months-picture.tsx';
import { StoryLine } from '#src/components/storylines/story-line.tsx';
import { Timeline } from '#src/components/storylines/timeline.tsx';
import type { StoryLine as Line, Step, StorylineMember } from '#src/content/storyline-file.ts';
import { lineMonths } from '#src/content/storyline-months.ts';
import { mount } from '#tests/support/mount.tsx';

const step = (slug: string, time: string, words: readonly string[]): Step => ({
  slug,
  title: `Headline ${slug}`,
  time,
  outlet: 'TechNode',
  words: [...words],
});

const member = (slug: string, day: string, over: Partial<StorylineMember> = {}): StorylineMember => ({
  title: `Headline ${slug}`,
  excerpt: '',
  time: `${day}T06:00:00Z`,
  outlet: { domain: 'technode.com', name: 'TechNode' },
  kind: 'article',
  quality: 57,
  slug,
  day,
  reports: 3,
  outlets: 2,
  words: ['SenseTime'],
  ...over,
});

const line: Line = {
  before: [step('files', '2021-08-30T06:00:00Z', ['SenseTime', 'IPO', 'Hong Kong'])],
  after: [step('raises', '2021-12-30T06:00:00Z', ['SenseTime'])],
  whole: { id: 'files', name: 'SenseTime', stories: 3 },
};

const textOf = (root: HTMLElement): string => root.textContent.replace(/\s+/g, ' ');

describe('the storyline of a story', () => {
  it('says what led here and what came next, how far away it is, and the words that link it', () => {
    const { root } = mount(<StoryLine time="2021-12-13T06:00:00Z" line={line} />);
    const [before, after] = [...root.querySelectorAll('section section')].map((side) =>
      side instanceof HTMLElement ? textOf(side) : '',
    );
    expect(before).toBe('What led here30 Aug 2021, 3 months before, TechNodeHeadline filesBoth say SenseTime, IPO, Hong Kong');
    expect(after).toBe('What came next30 Dec 2021, 2 weeks after, TechNodeHeadline raisesBoth say SenseTime');
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/about/#how-storylines', '/storylines/files/', '/news/files/', '/news/raises/']);
  });

  it('is not there for a story that stands alone, and has one side only where there is one', () => {
    expect(mount(<StoryLine time="2021-12-13T06:00:00Z" line={undefined} />).root.textContent).toBe('');
    const { root } = mount(<StoryLine time="2021-12-13T06:00:00Z" line={{ before: [], after: line.after }} />);
    expect([...root.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual(['What came next']);
  });
});

describe('the page of a storyline', () => {
  const stories = [
    member('files', '2021-08-30', { hub: true }),
    member('postpones', '2021-12-13'),
    member('raises', '2021-12-30', { reports: 0 }),
  ];
  const months = lineMonths(stories);

  it('draws a dot for each story on its month, and says the same in words and in a table', () => {
    const { root } = mount(<MonthsPicture months={months} />);
    const dots = [...root.querySelectorAll('circle')].map((dot) => [
      dot.getAttribute('cx'),
      dot.querySelector('title')?.textContent,
    ]);
    expect(dots).toEqual([
      ['10%', 'Headline files'],
      ['90%', 'Headline postpones'],
      ['90%', 'Headline raises'],
    ]);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(
      '5 months on a time axis, a dot for each story. August 2021: 1 story, December 2021: 2 stories.',
    );
    expect([...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['August 2021', '1', '3'],
      ['September 2021', '0', '0'],
      ['October 2021', '0', '0'],
      ['November 2021', '0', '0'],
      ['December 2021', '2', '3'],
    ]);
  });

  it('sets no style by attribute, which the policy of the site would drop', () => {
    expect(renderToStaticMarkup(<MonthsPicture months={months} />)).not.toContain('style=');
  });

  it('tells the stories by month, and which one the others are linked to', () => {
    const { root } = mount(<Timeline months={months} hub={stories[0]} />);
    expect([...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent)).toEqual([
      'August 2021',
      'Headline files',
      'December 2021',
      'Headline postpones',
      'Headline raises',
    ]);
    expect(textOf(root)).toContain('All other stories of this line are linked to this one.');
    expect(root.querySelectorAll('b')).toHaveLength(2);
  });
});
