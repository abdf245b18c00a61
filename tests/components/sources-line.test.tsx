import { expect, test } from 'vitest';
import { SourcesLine } from '#src/components/evidence/sources/sources-line.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { ownersOf, plainReport, plainStory } from '#tests/support/stories.ts';

const said = (over: Partial<Story>) => mount(<SourcesLine story={plainStory(over)} />).root;
const own = { outlet: plainStory().outlet };
const ALONE = 'One outlet found: no other outlet’s report in this archive matches this event';
const maker = ownersOf({}, { 'techcrunch.com': 'maker' });
const background = { tier: 'background' } as const;

test.each<[string, Partial<Story>]>([
  [ALONE, {}],
  [
    '2 independent sources',
    { coverage: [plainReport('a', 5), plainReport('b', 9000, background)] },
  ],
  [
    '1 independent source, 1 reprint',
    { coverage: [plainReport('a', 5, { copyOf: '2021-12-13-ai-giant' })] },
  ],
  [
    ALONE,
    {
      coverage: [
        plainReport('a', 9000, background),
        plainReport('b', 9001, { ...background, copyOf: 'a' }),
      ],
    },
  ],
  [
    ALONE,
    { coverage: [plainReport('a', 5, own), plainReport('b', 9000, { ...own, ...background })] },
  ],
  ['Company source only: the one report comes from TechCrunch', maker],
  [
    'Company source only: all 3 reports come from TechCrunch',
    { ...maker, coverage: [plainReport('a', 5, own), plainReport('b', 6, own)] },
  ],
  [
    'Company source only: all 3 reports come from TechCrunch; 1 of this event, 2 background',
    {
      ...maker,
      coverage: [
        plainReport('a', 5, { ...own, ...background }),
        plainReport('b', 9000, { ...own, ...background }),
      ],
    },
  ],
  [
    'Cannot tell how many independent sources',
    { time: '1970-01-01T00:00:00Z', coverage: [plainReport('a', 5, background)] },
  ],
])('says “%s”', (words, over) => {
  expect(said(over).textContent).toBe(`${words}How is this counted?`);
});

test('says the number and its noun in one run of text', () => {
  const root = said({ coverage: [plainReport('a', 5)] });
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: (string | null)[] = [];
  while (walker.nextNode()) runs.push(walker.currentNode.textContent);
  expect(runs).toContain('2 independent sources');
});

test('leads to how it is counted', () => {
  expect(said({}).querySelector('a')?.getAttribute('href')).toBe('/about/#how-sources');
});
