import { expect, test } from 'vitest';
import { saysMore } from '#src/content/text/says-more.ts';

test.each([
  ['Flood in the valley', '', false],
  ['Flood in the valley', 'Flood in the valley', false],
  ['Flood in the Valley', ' flood in the valley. ', false],
  ['Flood in the valley closes the bridge', 'Flood in the valley…', false],
  ['Flood in the valley', 'Flood in the valley. The bridge is closed.', true],
  ['Flood in the valley', 'The river rose.', true],
  ['洪水が谷を襲う', '洪水が谷を襲う。', false],
])('“%s”: “%s” says more: %s', (title, excerpt, more) => {
  expect(saysMore({ title, excerpt })).toBe(more);
});
