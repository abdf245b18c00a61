import { expect, test } from 'vitest';
import { subjectWord } from '#src/content/words/subject-words.ts';

test('endings of long words are no other words', () => {
  expect(subjectWord('collapse')?.stem).toBe(subjectWord('collapsed')?.stem);
  expect(subjectWord('hochwasser')?.stem).toBe(subjectWord('hochwassers')?.stem);
  expect(subjectWord('fabrikası')?.stem).toBe(subjectWord('fabrikada')?.stem);
  expect(subjectWord('dam')?.stem).not.toBe(subjectWord('dams')?.stem);
});

test('figures tell nothing, and what begins with a letter is whole', () => {
  expect(['2024', '3.5', '10,000', '2020-21'].map(subjectWord)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(subjectWord('covid-19')?.stem).toBe('covid-19');
  expect(subjectWord('10bn')?.stem).toBe('10bn');
});

test('scripts are told apart, those of one language’s texts are one', () => {
  const script = (key: string) => subjectWord(key)?.script;
  expect(new Set(['a', 'я', 'ا', 'א', '한', '漢', 'ท', 'α'].map(script)).size).toBe(8);
  expect(script('かな')).toBe(script('漢字'));
});
