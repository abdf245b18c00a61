import { expect, test } from 'vitest';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import { zoneWords } from '#src/content/words/zone-words.ts';

const at = (hours: number, minutes = 0): number => (hours * 60 + minutes) * 60;

test.each([
  ['Test/Zero', 0, 'UTC'],
  ['Test/Delhi', at(5, 30), 'UTC+5:30'],
  ['Test/Lagos', at(1), 'UTC+1'],
  ['Test/Newfoundland', -at(3, 30), 'UTC−3:30'],
  ['Test/Seattle', -at(8), 'UTC−8'],
])('%s, %i seconds from UTC, is written %s', (timeZone, offset, words) => {
  learnZone({ timeZone, offsets: [0, offset] });
  expect(zoneWords('2020-12-21T14:03:00Z', timeZone)).toBe(words);
});

test('is that of the moment, in summer another one', () => {
  const summer = Date.parse('2020-03-29T01:00:00Z') / 1000;
  learnZone({ timeZone: 'Test/Berlin', offsets: [0, at(1), summer, at(2)] });
  expect(zoneWords('2020-01-01T12:00:00Z', 'Test/Berlin')).toBe('UTC+1');
  expect(zoneWords('2020-07-01T12:00:00Z', 'Test/Berlin')).toBe('UTC+2');
});

test('says nothing of a text that is no time', () => {
  expect(zoneWords('yesterday', 'UTC')).toBe('');
});
