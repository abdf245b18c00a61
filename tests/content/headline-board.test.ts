import { describe, expect, test } from 'vitest';
import { headlineBoard } from '#src/evidence/headlines/compare-headlines.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

describe('the board of a story', () => {
  const lead = {
    title: 'Giant postpones listing',
    excerpt: '',
    outlet: { domain: 'a.example', name: 'A' },
  };
  const linesOf = (story: Parameters<typeof headlineBoard>[0]) =>
    headlineBoard(story)?.lines.map(({ runs, sources }) => [
      runs.map(({ text }) => text).join(''),
      ...sources.map(({ report }) => report ?? 'lead'),
    ]);

  test('is in order of publication, with the lead at its place', () => {
    const coverage = [plainReport('early', -60), plainReport('late', 30)];
    expect(linesOf(plainStory({ ...lead, coverage }))).toEqual([
      ['Report early', 'early'],
      ['Giant postpones listing', 'lead'],
      ['Report late', 'late'],
    ]);
  });

  test('has equal headlines once, with each outlet once', () => {
    const title = 'Giant Postpones Listing!';
    const again = { domain: 'a.example', name: 'A' };
    const coverage = [
      plainReport('b', -60, { title }),
      plainReport('a', -50, { title, outlet: again }),
      plainReport('c', 9),
    ];
    expect(linesOf(plainStory({ ...lead, coverage }))).toEqual([
      ['Giant Postpones Listing!', 'b', 'lead'],
      ['Report c', 'c'],
    ]);
  });

  test('leaves the background out, and is not there when all say the same', () => {
    const coverage = [
      plainReport('b', 9, { title: lead.title }),
      plainReport('old', -9000, { tier: 'background' }),
    ];
    expect(headlineBoard(plainStory({ ...lead, coverage }))).toBeUndefined();
    expect(headlineBoard(plainStory(lead))).toBeUndefined();
  });
});
