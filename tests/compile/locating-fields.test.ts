import { describe, expect, test } from 'vitest';
import { createLocator } from '#src/compile/locate-field.ts';

const lines = (...texts: string[]): string => texts.join('\n');

describe('a field of front matter is found', () => {
  test.each([
    ['where it begins a line', 'title', lines('kind: x', 'title: "A"', 'other: 1'), 3],
    ['in the first line', 'title', 'title:', 2],
    ['in quotes', 'title', lines('kind: x', '"title": "A"'), 3],
    ['behind a field that begins like it', 'title', lines('title:x: 1', 'title: "A"'), 3],
    ['below one of the same name in a list', 'title', lines('images:', '  - title: x', 'title: "A"'), 4],
    ['in a mapping on one line', 'title', '{ kind: x, title: "A" }', 2],
    ['by the line of its mapping when it is missing', 'title', lines('kind: x', 'titles: "A"'), 2],
  ])('%s', (_, field, block, line) => {
    expect(createLocator(block, 2)([field])).toBe(line);
  });
});
