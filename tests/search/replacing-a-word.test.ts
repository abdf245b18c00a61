import { expect, test } from 'vitest';
import { replaceWord } from '#src/search/query/replace-word.ts';
import { askedWordsOf } from '#src/search/words/asked-word.ts';

test.each([
  ['old Brigde kind:video', 'Brigde', 'bridge', 'old bridge kind:video'],
  ['RÉSUMÈ "old"', 'RÉSUMÈ', 'résumé', 'résumé "old"'],
  ['bridges brigde', 'brigde', 'bridge', 'bridges bridge'],
  ['title:brigde -x', 'brigde', 'bridge', 'title:bridge -x'],
  ['İstanbull', 'İstanbull', 'istanbul', 'istanbul'],
])('in “%s” %s becomes %s: “%s”', (search, typed, other, changed) => {
  const [asked] = askedWordsOf(typed, { isLast: false, isExact: false });
  expect(replaceWord(search, asked?.written ?? '', other)).toBe(changed);
});

test('a word that is not there is looked for alone', () => {
  expect(replaceWord('old', 'bridge', 'bride')).toBe('bride');
});
