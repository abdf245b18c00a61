import { expect, test } from 'vitest';
import { matchesWords } from '#src/import/feeds/matches-words.ts';

const has = (text: string, word: string): boolean => {
  const inTitle = matchesWords({ title: text, excerpt: '' }, [word], []);
  expect(matchesWords({ title: '', excerpt: text }, [word], [])).toBe(inTitle);
  expect(matchesWords({ title: text, excerpt: '' }, [], [word])).toBe(!inTitle);
  return inTitle;
};

test.each([
  ['Rain in Spain', 'rain'],
  ['RAIN in Spain', 'Rain'],
  ['Zürich wins', 'zurich'],
  ["Spain's king", 'Spain'],
  ['A Covid-19 wave', 'covid'],
  ['A Covid 19 wave', 'Covid-19'],
  ['On climate change today', 'Climate Change'],
  ['AT&T buys it', 'at&t'],
  ['東京電力の株', '東京'],
  ['原発再稼働', '原'],
  ['İstanbul’da kar', 'istanbul'],
  ['الوزير في القاهرة', 'القاهرة'],
])('%s has %s', (text, word) => {
  expect(has(text, word)).toBe(true);
});

test.each([
  ['Brain drain', 'rain'],
  ['Raining cats', 'rain'],
  ['Change of climate', 'climate change'],
  ['東京電力の株', '京東'],
  ['Anything', ''],
  ['Anything', ' - '],
])('%s has no %j', (text, word) => {
  expect(has(text, word)).toBe(false);
});

test('one of the wanted words is enough, one of the unwanted too many', () => {
  const item = { title: 'Rain in Spain', excerpt: 'A storm comes.' };
  expect(matchesWords(item, [], [])).toBe(true);
  expect(matchesWords(item, ['snow', 'storm'], [])).toBe(true);
  expect(matchesWords(item, ['snow'], [])).toBe(false);
  expect(matchesWords(item, ['rain'], ['storm', 'snow'])).toBe(false);
});

test('a phrase is not found across title and excerpt', () => {
  expect(matchesWords({ title: 'Climate', excerpt: 'change' }, ['climate change'], [])).toBe(false);
});
