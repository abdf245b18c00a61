import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AlsoAbout } from '#src/components/storylines/also-about.tsx';
import { MonthsPicture } from '#src/components/storylines/months-picture.tsx';
import { StoryLine } from '#src/components/storylines/story-line.tsx';
import { Timeline } from '#src/components/storylines/timeline.tsx';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import type {
  StoryLine as Line,
  Step,
  StorylineMember,
} from '#src/content/bundle/storyline-file.ts';
import { lineMonths } from '#src/evidence/over-time/storyline-months.ts';
import { mount } from '#tests/support/mount.tsx';

const step = (slug: string, time: string, words: readonly string[]): Step => ({
  slug,
  title: `Headline ${slug}`,
  time,
  outlet: 'TechNode',
  words: [...words],
});

const member = (
  slug: string,
  day: string,
  over: Partial<StorylineMember> = {},
): StorylineMember => ({
  title: `Headline ${slug}`,
  excerpt: '',
  time: `${day}T06:00:00Z`,
  outlet: { domain: 'technode.com', name: 'TechNode' },
  kind: 'article',
  quality: 57,
  slug,
  day,
  reports: 3,
  sources: 2,
  words: ['SenseTime'],
  ...over,
});

const line: Line = {
  before: [step('files', '2021-08-30T06:00:00Z', ['SenseTime', 'IPO', 'Hong Kong'])],
  after: [step('raises', '2021-12-30T06:00:00Z', ['SenseTime'])],
  whole: { id: 'files', name: 'SenseTime', stories: 3 },
};

const textOf = (root: HTMLElement): string => root.textContent.replace(/\s+/g, ' ');

const report = (id: string, time: string, over: Partial<CoverageReport> = {}): CoverageReport => ({
  id,
  title: `Report ${id}`,
  excerpt: '',
  time,
  outlet: { domain: 'paper.example', name: 'The Paper' },
  kind: 'article',
  quality: null,
  tier: 'background',
  offset: 0,
  ...over,
});

const time = '2021-12-13T06:00:00Z';
const sides = (root: HTMLElement, parts = 'section section'): string[] =>
  [...root.querySelectorAll<HTMLElement>(parts)].map(textOf);

describe('what continues a story', () => {
  test('is told on two sides, with how far away it is, the words that link it, and the whole line', () => {
    const { root } = mount(<StoryLine story={{ time, line, coverage: [] }} />);
    expect(sides(root)).toEqual([
      'Earlier on this30 Aug 2021, 3 months before, TechNodeHeadline filesLinked by: SenseTime, IPO, Hong Kong',
      'Later on this30 Dec 2021, 2 weeks after, TechNodeHeadline raisesLinked by: SenseTime',
    ]);
    expect(root.querySelector('h2 + p')?.textContent).toContain('SenseTime (3 stories)');
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/storylines/files/',
      '/news/files/',
      '/news/raises/',
      '/about/#how-storylines',
    ]);
  });

  test('is not there for a story that stands alone, and has one side only where there is one', () => {
    expect(
      mount(<StoryLine story={{ time, line: undefined, coverage: [report('x', time)] }} />).root
        .textContent,
    ).toBe('');
    const { root } = mount(
      <StoryLine story={{ time, line: { before: [], after: line.after }, coverage: [] }} />,
    );
    expect([...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent)).toEqual([
      'Storyline',
      'Later on this',
    ]);
  });

  test('may be a report of its own coverage: between the stories by its time, with its original and its place on the page', () => {
    const coverage = [
      report('plans', '2021-07-01T06:00:00Z', {
        step: ['IPO'],
        original: { href: 'https://paper.example/1', host: 'paper.example' },
      }),
      report('same-plans', '2021-07-02T06:00:00Z', { step: ['IPO'], copyOf: 'plans' }),
      report('leads', '2021-08-30T06:00:00Z', { step: ['IPO'], story: 'files' }),
      report('lists', '2021-12-31T06:00:00Z', { step: ['IPO'] }),
      report('other', '2021-12-31T06:00:00Z'),
    ];
    const { root } = mount(<StoryLine story={{ time, line, coverage }} />);
    const heads = [...root.querySelectorAll('li')].map(
      (item) => item.querySelector('p + p')?.textContent,
    );
    expect(heads).toEqual([
      'Report plans at paper.example On this page',
      'Headline files',
      'Headline raises',
      'Report lists On this page',
    ]);
    const [first] = root.querySelectorAll('li');
    expect(
      [...(first?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    ).toEqual(['https://paper.example/1', '#r-plans']);
  });
});

test('what shares a name alone is a list of its own, with the way to the topic where there is one', () => {
  const stories = [{ slug: 'a', title: 'Cosmos DB in Java' }];
  const { root } = mount(
    <AlsoAbout
      about={[
        { name: 'Azure Cosmos DB', stories, topic: 'cosmos' },
        { name: 'SAP', stories },
      ]}
    />,
  );
  expect(sides(root, 'section')).toEqual([
    'Also about Azure Cosmos DBCosmos DB in JavaAll stories on Azure Cosmos DB',
    'Also about SAPCosmos DB in Java',
  ]);
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/news/a/',
    '/topics/cosmos/',
    '/news/a/',
  ]);
});

describe('the page of a storyline', () => {
  const stories = [
    member('files', '2021-08-30', { hub: true }),
    member('postpones', '2021-12-13'),
    member('raises', '2021-12-30', { reports: 0 }),
  ];
  const months = lineMonths(stories);

  test('draws a dot for each story on its month, and says the same in words and in a table', () => {
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
      '5 months on a time axis, a dot for each story. August 2021: 1 story. December 2021: 2 stories.',
    );
    expect(
      [...root.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['August 2021', '1', '3'],
      ['September 2021', '0', '0'],
      ['October 2021', '0', '0'],
      ['November 2021', '0', '0'],
      ['December 2021', '2', '3'],
    ]);
  });

  test('sets no style by attribute, which the policy of the site would drop', () => {
    expect(renderToStaticMarkup(<MonthsPicture months={months} />)).not.toContain('style=');
  });

  test('tells the stories by month, and which one the others are linked to', () => {
    const { root } = mount(<Timeline months={months} hub={stories[0]} />);
    expect([...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent)).toEqual([
      'August 2021',
      'Headline files',
      'December 2021',
      'Headline postpones',
      'Headline raises',
    ]);
    expect(textOf(root)).toContain('All the other stories here link to this one.');
    expect(root.querySelectorAll('b')).toHaveLength(2);
  });
});
