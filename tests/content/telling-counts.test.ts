import { describe, expect, it } from 'vitest';
import { countWords, coverageWords, numberWords } from '#src/content/count-words.ts';

describe('telling how many', () => {
  it('sets thousands apart', () => {
    expect(numberWords(3039)).toBe('3,039');
  });

  it('agrees with its noun', () => {
    expect(countWords(0, 'story', 'stories')).toBe('0 stories');
    expect(countWords(1, 'story', 'stories')).toBe('1 story');
    expect(countWords(1200, 'report')).toBe('1,200 reports');
  });

  it('tells coverage only where there is some', () => {
    expect(coverageWords(9, 8)).toBe('9 reports from 8 outlets');
    expect(coverageWords(1, 1)).toBe('1 report from 1 outlet');
    expect(coverageWords(0, 0)).toBeUndefined();
  });
});
