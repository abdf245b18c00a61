import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CarriedKind, mapKinds } from '#src/reading/carry/carried-kinds.ts';
import { type CarriedData, writeCarried } from '#src/reading/carry/carried-text.ts';
import { MOST_BYTES, readCarried } from '#src/reading/carry/read-carried.ts';
import type { KeptItem } from '#src/reading/store/kept-item.ts';
import type { KeptValues } from '#src/reading/store/kept-kinds.ts';
import { anyCarried } from '#tests/support/carried-items.ts';

const at = Date.parse('2026-11-27T10:00:00Z');
const small: CarriedData = {
  site: 'https://news.example/',
  settings: { theme: 'dark', images: false },
  items: {
    saved: [
      { key: 'b', at, value: { slug: 'two', since: at, note: 'Why?' } },
      { key: 'a', at: at + 1, deleted: true },
    ],
    keyBinding: [{ key: 'read', at, value: ['m'] }],
  },
};

const lines = [
  '{',
  '  "format": "coranto-device",',
  '  "version": 1,',
  '  "site": "https://news.example/",',
  '  "settings": {"images":false,"theme":"dark"},',
  '  "items": {',
  '    "keyBinding": [',
  '      {"key":"read","changed":"2026-11-27T10:00:00.000Z","value":["m"]}',
  '    ],',
  '    "saved": [',
  '      {"key":"a","changed":"2026-11-27T10:00:00.001Z","removed":true},',
  '      {"key":"b","changed":"2026-11-27T10:00:00.000Z","value":{"note":"Why?","since":"2026-11-27T10:00:00.000Z","slug":"two"}}',
  '    ]',
  '  }',
  '}',
  '',
];

/** The file with one text replaced by another. */
const damaged = (text: string, by: string): string => lines.join('\n').replace(text, by);

/** The same data with items in another order. */
const reversed = ({ items, ...rest }: CarriedData): CarriedData => ({
  ...rest,
  items: mapKinds(<Kind extends CarriedKind>(kind: Kind) => {
    const some: readonly KeptItem<KeptValues[Kind]>[] = items[kind] ?? [];
    return [...some].reverse();
  }),
});

test('a file is sorted, one item a line, with instants that people can read', () => {
  expect(writeCarried(small).split('\n')).toEqual(lines);
});

test('whatever a device keeps comes back as it was, and its file has the same bytes', () => {
  fc.assert(
    fc.property(anyCarried, (carried) => {
      const text = writeCarried(carried);
      const read = readCarried(text);
      expect(read).toEqual({ carried, refused: [] });
      expect(writeCarried(reversed(carried))).toBe(text);
    }),
    { numRuns: 200 },
  );
});

describe('what cannot be read', () => {
  test.each([
    ['an unknown kind', '"saved": [', '"stars": [', { line: 10, place: 'items.stars' }],
    [
      'a kind that is no list',
      '"keyBinding": [',
      '"x": 5, "keyBinding": [',
      { line: 7, place: 'items.x' },
    ],
    ['a field', '"slug":"two"', '"slug":2', { line: 12, place: 'items.saved[1].value.slug' }],
    ['a field that lacks', ',"slug":"two"', '', { line: 12, place: 'items.saved[1].value.slug' }],
    [
      'an instant',
      '"since":"2026-11-27T',
      '"since":"2026-13-27T',
      { line: 12, place: 'items.saved[1].value.since' },
    ],
    [
      'a change without a time',
      '"changed":"2026-11-27T10:00:00.001Z"',
      '"changed":"then"',
      { line: 11, place: 'items.saved[0].changed' },
    ],
    ['a key', '"key":"read"', '"key":null', { line: 8, place: 'items.keyBinding[0].key' }],
    ['an item', '{"key":"read"', 'null, {"key":"read"', { line: 8, place: 'items.keyBinding[0]' }],
    ['a setting', '"theme":"dark"', '"theme":"pink"', { line: 5, place: 'settings.theme' }],
    ['an unknown setting', '"theme":"dark"', '"sound":1', { line: 5, place: 'settings.sound' }],
    ['all settings', '{"images":false,"theme":"dark"}', '7', { line: 5, place: 'settings' }],
  ])('%s is named by line and field, and the rest is taken', (_, text, by, told) => {
    const read = readCarried(damaged(text, by));
    if (read.fault) throw new Error(read.fault);
    expect(read.refused).toEqual([told]);
    expect(Object.values(read.carried.items).some((some) => some?.length)).toBe(true);
  });

  test.each([
    ['', 'damaged', 1],
    ['<!doctype html>', 'damaged', 1],
    [lines.join('\n').slice(0, -40), 'damaged', 12],
    [damaged('"version": 1,', '"version": 1'), 'damaged', 4],
    ['[]', 'foreign', undefined],
    ['null', 'foreign', undefined],
    ['{"format":"other","version":1}', 'foreign', undefined],
    [damaged('"version": 1', '"version": "1"'), 'foreign', undefined],
    [damaged('"version": 1', '"version": 2'), 'newer', undefined],
    [' '.repeat(MOST_BYTES + 1), 'large', undefined],
    ['['.repeat(200_000), 'damaged', undefined],
  ])('a whole file is refused: %#', (text, fault, line) => {
    const read = readCarried(text);
    expect(read.fault).toBe(fault);
    if (read.fault) expect(read.line).toBe(line);
  });

  test('no file makes it throw, or gives what the device cannot keep', () => {
    const text = writeCarried(small);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (from, length, other) => {
        const read = readCarried(text.slice(0, from) + other + text.slice(from + length));
        if (!read.fault) writeCarried(read.carried);
      }),
      { numRuns: 2000 },
    );
  });

  test('a value that is nested too deep to be written again is left out', () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    const read = readCarried(
      `{"format":"coranto-device","version":1,"items":{"savedStory":[{"key":"a","changed":"2026-11-27T10:00:00Z","value":{"story":${deep}}}]}}`,
    );
    expect(read).toMatchObject({ refused: [{ place: 'items.savedStory[0].value' }] });
  });

  test('names of the language’s own are names like others', () => {
    const read = readCarried(
      '{"format":"coranto-device","version":1,"items":{"constructor":[],"__proto__":[],"muted":[{"key":"__proto__","changed":"2026-11-27T10:00:00Z","value":{"name":"x","since":"2026-11-27T10:00:00Z"}}]}}',
    );
    if (read.fault) throw new Error(read.fault);
    expect(read.carried.items.muted).toHaveLength(1);
    expect(read.refused.map(({ place }) => place)).toContain('items.constructor');
  });
});

test('of two items with one key the later counts, in whatever order they are', () => {
  const item = (slug: string, day: number) =>
    `{"key":"a","changed":"2026-11-0${day}T00:00:00Z","value":{"slug":"${slug}","since":"2026-11-01T00:00:00Z"}}`;
  for (const items of [
    [item('old', 1), item('new', 2)],
    [item('new', 2), item('old', 1)],
  ]) {
    const read = readCarried(
      `{"format":"coranto-device","version":1,"items":{"saved":[${items.join()}]}}`,
    );
    if (read.fault) throw new Error(read.fault);
    expect(read.carried.items.saved).toMatchObject([{ value: { slug: 'new' } }]);
  }
});
