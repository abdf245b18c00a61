import { describe, expect, test } from 'vitest';
import { numberWords } from '#src/content/words/count-words.ts';
import { shareWords } from '#src/evidence/share-words.ts';
import { t } from '#src/messages/messages.ts';

describe('telling how many', () => {
  test('sets thousands apart', () => {
    expect(numberWords(3039)).toBe('3,039');
  });

  test('agrees with its noun', () => {
    expect(t('site.stories', { n: 0 })).toBe('0 stories');
    expect(t('site.stories', { n: 1 })).toBe('1 story');
    expect(t('site.reports', { n: 1200 })).toBe('1,200 reports');
  });

  test('gives a part in percent, and never rounds some to none or most to all', () => {
    expect([shareWords(2, 11), shareWords(1, 1), shareWords(0, 9), shareWords(0, 0)]).toEqual([
      '18%',
      '100%',
      '0%',
      '0%',
    ]);
    expect([shareWords(1, 999), shareWords(999, 1000)]).toEqual(['under 1%', '99%']);
  });
});
