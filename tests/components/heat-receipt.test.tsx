import { describe, expect, test } from 'vitest';
import { HeatReceipt } from '#src/components/evidence/heat-receipt.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const show = (over: Partial<Story>) => mount(<HeatReceipt story={plainStory(over)} />).root;
const lines = (root: HTMLElement) =>
  [...root.querySelectorAll('tr')].map((row) =>
    [...row.children]
      .map((cell) => cell.textContent)
      .join(' ')
      .trim(),
  );
const reports = (count: number) =>
  Array.from({ length: count }, (_, at) => plainReport(`r${at}`, at));

describe('the receipt of a story’s heat', () => {
  test('is a sum to add up by hand', () => {
    const root = show({
      heat: 177,
      quality: 87,
      receipt: { k: 10, related: 9 },
      coverage: reports(9),
    });
    expect(lines(root)).toEqual([
      '87 quality (stated in the article file)',
      '+ 90 9 reports × 10',
      '= 177 heat (stated in the article file)',
    ]);
    expect(root.textContent).toContain('It adds up.');
    expect(root.textContent).not.toContain('The article file lists');
  });

  test('says where the sum does not hold, with both numbers', () => {
    const root = show({
      heat: 102,
      quality: 66,
      receipt: { k: 10, related: 3 },
      coverage: reports(3),
    });
    expect(lines(root)).toEqual([
      '66 quality (stated in the article file)',
      '+ 30 3 reports × 10',
      '= 96 heat (computed)',
      '≠ 102 heat (stated in the article file)',
    ]);
    expect(root.textContent).toContain('It does not add up: the file says 102, the sum is 96.');
  });

  test('says why heat is the quality alone', () => {
    expect(show({ heat: 57, quality: 57, receipt: { k: 10, related: 0 } }).textContent).toContain(
      'The article file lists no other reports, so its heat is its quality.',
    );
    expect(
      show({ heat: 40, quality: 40, receipt: { k: 10, related: 2 }, coverage: reports(2) })
        .textContent,
    ).toContain('Below quality 50 reports add nothing');
  });

  test('says so when there is nothing to add up', () => {
    expect(show({ heat: null }).textContent).toContain('This story has no heat, so it ranks below');
    expect(show({ heat: 57, quality: null }).textContent).toContain(
      'no quality to compute it from',
    );
    const open = show({ heat: 99, quality: 69, receipt: { related: 3 }, coverage: reports(3) });
    expect(open.textContent).toContain('could not be found in this archive');
    expect(lines(open)).toEqual([]);
  });

  test('accounts for reports that count but are not shown', () => {
    const root = show({
      heat: 87,
      quality: 57,
      receipt: { k: 10, related: 3 },
      coverage: reports(1),
    });
    expect(root.textContent).toContain(
      'The article file lists 3 reports; 1 is shown here. Duplicates,',
    );
  });

  test('is one step away from how it is counted', () => {
    expect(show({}).querySelector('a')?.getAttribute('href')).toBe('/about/#how-heat');
  });
});
