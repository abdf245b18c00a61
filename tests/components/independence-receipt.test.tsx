import { describe, expect, test } from 'vitest';
import { IndependenceReceipt } from '#src/components/evidence/sources/independence-receipt.tsx';
import { OutletOwner } from '#src/components/outlets/outlet-owner.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { ownersOf, plainReport, plainStory } from '#tests/support/stories.ts';

const receipt = (over: Partial<Story>) => {
  const { root } = mount(<IndependenceReceipt story={plainStory(over)} />);
  return [...root.querySelectorAll('#sources > ul > li')].map((line) => {
    const words = line.querySelector('summary, p')?.textContent ?? '';
    const reports = [...line.querySelectorAll('li')].map((report) => report.textContent);
    const hrefs = [...line.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    return { words, reports, hrefs };
  });
};
const wordsOf = (over: Partial<Story>): string[] => receipt(over).map(({ words }) => words);
const own = { outlet: plainStory().outlet };

describe('the receipt of a story’s independent sources', () => {
  const coverage = [
    plainReport('a', -5),
    plainReport('b', 1, { copyOf: 'a' }),
    plainReport('c', 2, own),
    plainReport('pr', 3),
    plainReport('old', 9000, { tier: 'background' }),
  ];
  const owned = ownersOf({}, { 'pr.example': 'press-release' });

  test('takes away line by line, and comes to the number', () => {
    expect(wordsOf({ ...owned, coverage })).toEqual([
      '5 reports of this event',
      '−1 reprint',
      '−1 further report of an outlet or owner counted already',
      '−1 press release',
      '=2 independent sources',
    ]);
  });

  test('opens the reports that a line counts, each leading to its place on the page, without a script', () => {
    const [all, reprints, , releases, sources] = receipt({ ...owned, coverage });
    expect(all?.reports).toHaveLength(5);
    expect(reprints?.reports).toEqual(['Outlet b: Report b']);
    expect(reprints?.hrefs).toEqual(['#r-b']);
    expect(releases?.hrefs).toEqual(['#r-pr']);
    expect(sources?.reports).toEqual(['TechCrunch, the lead', 'Outlet a: Report a']);
    const { root } = mount(<IndependenceReceipt story={plainStory({ coverage })} />);
    expect(root.querySelectorAll('details > summary').length).toBeGreaterThan(2);
  });

  test('lists the same reports once where nothing is taken away', () => {
    const [all, ...lines] = receipt({ coverage: [plainReport('a', 5)] });
    expect(all?.reports).toEqual(['TechCrunch, the lead', 'Outlet a: Report a']);
    expect(lines.flatMap(({ reports }) => reports)).toEqual([]);
    expect(lines.at(-1)?.words).toBe('=2 independent sources');
  });

  test('names the family of a report whose domain does not say it', () => {
    const owned = ownersOf({ 'a.example': 'techcrunch.com' });
    const [, , family] = receipt({ ...owned, coverage: [plainReport('a', 5)] });
    expect(family?.reports).toEqual(['Outlet a (a.example, of techcrunch.com): Report a']);
  });

  test('is two lines for a story that stands alone', () => {
    expect(wordsOf({})).toEqual(['1 report of this event', '=1 independent source']);
    expect(wordsOf(ownersOf({}, { 'techcrunch.com': 'press-release' }))).toEqual([
      '1 report of this event',
      '−1 press release',
      '=0 independent sources',
    ]);
  });

  test('says where it cannot tell, and why', () => {
    const undated = plainReport('a', 0, { tier: 'background', time: undefined });
    expect(wordsOf({ coverage: [undated] }).slice(-2)).toEqual([
      '?1 report of which we cannot tell: its date is missing or looks wrong',
      '=Cannot tell how many independent sources',
    ]);
    expect(wordsOf({ coverage: [plainReport('b', 5), undated] }).at(-1)).toBe(
      '=2 independent sources',
    );
    const wrong = {
      time: '1970-01-01T00:00:00Z',
      coverage: [plainReport('b', 5, { tier: 'background' })],
    };
    expect(wordsOf(wrong)).toContain(
      '?1 report of which we cannot tell: the date of the lead looks wrong',
    );
  });

  test('keeps the total in one run of text', () => {
    const { root } = mount(
      <IndependenceReceipt story={plainStory({ coverage: [plainReport('a', 5)] })} />,
    );
    const total = root.querySelector('[data-total] p');
    expect([...(total?.childNodes ?? [])].map(({ nodeValue }) => nodeValue)).toEqual([
      null,
      '2 independent sources',
    ]);
  });
});

describe('the owner of an outlet on its page', () => {
  const said = (owner: Parameters<typeof OutletOwner>[0]['owner']) =>
    mount(<OutletOwner owner={owner} />).root.textContent;

  test('is nothing where nothing is known', () => {
    expect(said(undefined)).toBe('');
  });

  test('says the role with its reason, and the others of the family', () => {
    expect(said({ role: 'maker', found: { named: 206, headlines: 245 } })).toContain(
      '206 of the 245 headlines it leads with contain its name or the name of one of its sites.',
    );
    expect(said({ role: 'press' })).toContain('Press, as its file states.');
    expect(said({ family: 'bbc.co.uk', siblings: ['www.bbc.co.uk'], others: 3 })).toContain(
      'Family: bbc.co.uk, one independent source with www.bbc.co.uk and 2 more outlets.',
    );
  });
});
