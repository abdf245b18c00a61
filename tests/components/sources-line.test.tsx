import { expect, it } from 'vitest';
import { SourcesLine } from '#src/components/evidence/sources-line.tsx';
import type { Story } from '#src/content/address-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const said = (over: Partial<Story>) => mount(<SourcesLine story={plainStory(over)} />).root;
const own = { outlet: plainStory().outlet };

it.each<[string, Partial<Story>]>([
  ['Only one outlet here ran this', {}],
  ['2 independent sources of this event', { coverage: [plainReport('a', 5), plainReport('b', 9000, { tier: 'background' })] }],
  ['1 independent source of this event, 1 copy', { coverage: [plainReport('a', 5, { copyOf: '2021-12-13-ai-giant' })] }],
  [
    'Only one outlet here ran this',
    { coverage: [plainReport('a', 9000, { tier: 'background' }), plainReport('b', 9001, { tier: 'background', copyOf: 'a' })] },
  ],
  [
    'Only the maker itself talks: all 3 reports are from TechCrunch',
    { coverage: [plainReport('a', 5, own), plainReport('b', 9000, { ...own, tier: 'background' })] },
  ],
])('says “%s”', (words, over) => {
  expect(said(over).textContent).toBe(`${words}How is this counted?`);
});

it('leads to how it is counted', () => {
  expect(said({}).querySelector('a')?.getAttribute('href')).toBe('/about/#how-sources');
});
