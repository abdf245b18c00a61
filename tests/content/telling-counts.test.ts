import { describe, expect, test } from 'vitest';
import { countWords, coverageWords, numberWords } from '#src/content/words/count-words.ts';
import { shareWords } from '#src/evidence/share-words.ts';

describe('telling how many', () => {
  test('sets thousands apart', () => {
    expect(numberWords(3039)).toBe('3,039');
  });

  test('agrees with its noun', () => {
    expect(countWords(0, 'story', 'stories')).toBe('0 stories');
    expect(countWords(1, 'story', 'stories')).toBe('1 story');
    expect(countWords(1200, 'report')).toBe('1,200 reports');
  });

  test('tells coverage only where there is some', () => {
    expect(coverageWords(9, 8)).toBe('9 reports from 8 outlets');
    expect(coverageWords(1, 1)).toBe('1 report from 1 outlet');
    expect(coverageWords(0, 0)).toBeUndefined();
  });

  test('gives a part in percent, and never rounds some to none or most to all', () => {
    expect([shareWords(2, 11), shareWords(1, 1), shareWords(0, 9), shareWords(0, 0)]).toEqual([
      '18 %',
      '100 %',
      '0 %',
      '0 %',
    ]);
    expect([shareWords(1, 999), shareWords(999, 1000)]).toEqual(['under 1 %', '99 %']);
  });
});
