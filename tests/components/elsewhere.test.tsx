import { describe, expect, test } from 'vitest';
import { Coverage } from '#src/components/coverage/coverage.tsx';
import { OrderPart } from '#src/components/evidence/order/order-part.tsx';
import { Origin } from '#src/components/evidence/order/origin.tsx';
import { SameEventLine } from '#src/components/evidence/same-event.tsx';
import { StoryEvidence } from '#src/components/evidence/story-evidence.tsx';
import type { ElsewhereReport, Story } from '#src/content/bundle/story-file.ts';
import { coverageCsl } from '#src/content/exports/coverage-csl.ts';
import { coverageCsv } from '#src/content/exports/coverage-csv.ts';
import { coverageMarkdown } from '#src/content/exports/coverage-markdown.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const under = { slug: '2021-12-12-other', title: 'Another <story>' };

function elsewhere(
  id: string,
  offset: number,
  over: Partial<ElsewhereReport> = {},
): ElsewhereReport {
  const { tier, copyOf, ...report } = plainReport(id, offset);
  return { ...report, time: report.time ?? '', under, ...over };
}

const story = (over: Partial<Story> = {}): Story =>
  plainStory({
    coverage: [plainReport('a', 30)],
    elsewhere: [
      elsewhere('x', -60),
      elsewhere('y', 10, { story: under.slug, copyOf: '2021-12-13-ai-giant' }),
    ],
    ...over,
  });
const from = {
  addressOf: (slug: string) => `https://paper.example/news/${slug}/`,
  timeZone: 'UTC',
};

describe('reports of the event under another story', () => {
  test('are rows of the coverage at their time, with the story that they are under', () => {
    const { root } = mount(<Coverage story={story()} />);
    expect(root.querySelector('h2')?.textContent).toBe('Coverage 4 reports from 4 outlets');
    const items = [...root.querySelectorAll('article')];
    expect(items.map(({ id }) => id)).toEqual(['r-x', 'r-y', 'r-a']);
    expect(items[0]?.textContent).toContain('Listed under Another <story>');
    expect(items[1]?.textContent).toContain('Lead report of Another <story>');
    expect(items[1]?.textContent).toContain('Reprint: same text as the lead by TechCrunch');
    expect(items[0]?.querySelector('p a')?.getAttribute('href')).toBe('/news/2021-12-12-other/');
    expect(items[2]?.textContent).not.toContain('Another <story>');
    expect(root.textContent).toContain('2 reports of this event are listed under other stories.');
  });

  test('are coverage where the story’s own list has none', () => {
    const { root } = mount(<Coverage story={story({ coverage: [] })} marked="y" />);
    expect(root.querySelectorAll('article')).toHaveLength(2);
    expect(root.querySelector('[data-marked]')?.id).toBe('r-y');
  });

  test('can be the first, and then the lead is not called the only one', () => {
    const words = (over: Partial<Story>) => mount(<Origin story={story(over)} />).root;
    const first = words({ coverage: [] });
    expect(first.textContent).toBe(
      'Lead report: TechCrunch (quality 57). First found in this archive: Outlet x, 1 hour earlier. That report is listed under another story.',
    );
    expect(first.querySelector('a')?.getAttribute('href')).toBe('#r-x');
    expect(words({ coverage: [], elsewhere: [elsewhere('y', 10)] }).textContent).toContain(
      'the first of 2 reports of this event found in this archive.',
    );
  });

  test('stand in the picture and the table of the order, with a shape and words of their own', () => {
    const alone = story({ coverage: [] });
    const { root } = mount(
      <>
        <StoryEvidence story={alone} />
        <OrderPart story={alone} />
      </>,
      { now: new Date('2024-05-01T00:00:00Z') },
    );
    expect(
      [...root.querySelectorAll('[role="img"] title')]
        .map((title) => title.textContent)
        .slice(0, 3),
    ).toEqual([
      'Outlet x, 1 h before, under another story',
      'Outlet y, 10 min after, under another story',
      'TechCrunch, the lead',
    ]);
    expect(root.querySelector('figcaption')?.textContent).toBe('the lead2 under another story');
    expect(
      [...root.querySelectorAll('tbody td:last-child')].map((cell) => cell.textContent),
    ).toEqual(['same event, under another story', 'the lead', 'same event, under another story']);
  });

  test('are in what is taken along, with where they stand', () => {
    expect(coverageMarkdown(story(), from)).toContain(
      '## Also on this event, listed under other stories\n\n' +
        '- 13 Dec 2021, 04:54 (1 h before) · [Report x](<https://x.example/a>) · Outlet x · ' +
        'Listed under [Another \\<story\\>](<https://paper.example/news/2021-12-12-other/>)\n',
    );
    const [head, ...rows] = coverageCsv(story(), from).trim().split('\r\n');
    expect(head?.endsWith(',under_story')).toBe(true);
    expect(rows.map((row) => row.split(',').at(-1))).toEqual([
      'https://paper.example/news/2021-12-12-other/',
      '',
      'https://paper.example/news/2021-12-12-other/',
      '',
    ]);
    expect(JSON.parse(coverageCsl(story(), from))).toMatchObject([
      { note: 'Same event · Listed under Another <story> · 1 hour before the lead' },
      { note: 'Lead report' },
      {
        note: 'Same event · Lead report of Another <story> · 10 minutes after the lead · Reprint: same text as TechCrunch',
      },
      { note: 'Same event · 30 minutes after the lead' },
    ]);
  });
});

describe('other stories of the same event', () => {
  test('are named, the one of most heat as the main story', () => {
    const sameEvent = [
      { slug: 'b', title: 'Main', heat: 1200, leads: true as const },
      { slug: 'c', title: 'Small' },
    ];
    const { root } = mount(<SameEventLine story={{ sameEvent }} />);
    expect([...root.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'Main story on this event: Main (heat 1,200)',
      'Also on this event: Small',
    ]);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/news/b/',
      '/news/c/',
    ]);
    expect(mount(<SameEventLine story={{}} />).root.innerHTML).toBe('');
  });
});
