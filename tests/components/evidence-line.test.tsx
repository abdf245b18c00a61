import { describe, expect, test } from 'vitest';
import { EvidenceLine } from '#src/components/evidence/evidence-line.tsx';
import { StoryEvidence } from '#src/components/evidence/story-evidence.tsx';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { mount } from '#tests/support/mount.tsx';
import { ownersOf, plainReport, plainStory } from '#tests/support/stories.ts';

const line = (over: Partial<Story>): HTMLElement => {
  const story = plainStory({ reports: over.coverage?.length ?? 0, ...over });
  return mount(<EvidenceLine story={story} order={publicationOrder(story)} />).root;
};
const own = { outlet: plainStory().outlet };
const ALONE = 'One source: no other outlet’s report of this event found in this archive';
const maker = ownersOf({}, { 'techcrunch.com': 'maker' });
const background = { tier: 'background' } as const;

describe('the evidence in one line', () => {
  test.each<[string, Partial<Story>]>([
    [ALONE, {}],
    [ALONE, { coverage: [plainReport('a', 9000, background)] }],
    [
      '2 independent sources · first: TechCrunch, the lead',
      { coverage: [plainReport('a', 5), plainReport('b', 9000, background)] },
    ],
    [
      '1 independent source · 2 outlets · first: TechCrunch, the lead · 1 reprint',
      { coverage: [plainReport('a', 5, { copyOf: '2021-12-13-ai-giant' })] },
    ],
    [
      '3 independent sources · first: Outlet a, 23 hours earlier',
      { coverage: [plainReport('a', -1434), plainReport('b', 90)] },
    ],
    [
      '3 independent sources · first: Outlet a and 1 other, 5 minutes earlier',
      { coverage: [plainReport('a', -5), plainReport('b', -5)] },
    ],
    [
      '3 independent sources · first: TechCrunch and Outlet a, at the same time',
      { coverage: [plainReport('a', 0), plainReport('b', 9)] },
    ],
    [
      `${ALONE} · first: another report by TechCrunch, 1 hour earlier`,
      { coverage: [plainReport('a', -60, own)] },
    ],
    ['Company’s own posts: 1 report from TechCrunch', maker],
    [
      'Company’s own posts: 3 reports, all from TechCrunch; 1 of this event, 2 background',
      {
        ...maker,
        coverage: [
          plainReport('a', 5, { ...own, ...background }),
          plainReport('b', 9000, { ...own, ...background }),
        ],
      },
    ],
    [
      'Cannot tell how many independent sources · first: unknown, as the date of the lead looks wrong',
      { time: '1970-01-01T00:00:00Z', coverage: [plainReport('a', 5, background)] },
    ],
  ])('says “%s”', (words, over) => {
    expect(line(over).textContent).toBe(words);
  });

  test('leads to the receipt of its number, and to the first report', () => {
    const links = [...line({ coverage: [plainReport('a', -60)] }).querySelectorAll('a')].map(
      (link) => [link.textContent, link.getAttribute('href')],
    );
    expect(links).toEqual([
      ['2 independent sources', '#sources'],
      ['Outlet a', '#r-a'],
    ]);
  });
});

describe('the picture below it', () => {
  const pictures = (coverage: CoverageReport[]): number => {
    const { root } = mount(<StoryEvidence story={plainStory({ coverage })} />);
    return root.querySelectorAll('[role="img"]').length;
  };

  test('is there when several report the event, whatever the background', () => {
    expect(pictures([plainReport('a', 5)])).toBeGreaterThan(0);
    expect(pictures([])).toBe(0);
    expect(pictures([plainReport('a', 9000, background)])).toBe(0);
  });
});
