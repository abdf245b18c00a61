import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '#src/compile/front-matter/parse-front-matter.ts';
import { Refusal } from '#src/compile/problem.ts';
import { createBlockReader } from '#src/compile/reports/share-related.ts';
import { rawText } from '#src/compile/sources/raw-text.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';
import { processorMs } from '#tests/support/processor-time.ts';

/**
 * Lines that belong together, and lines that run over the end of an entry, in and around a list of
 * reports.
 */
const line = fc.constantFrom(
  '  - title: "One"',
  '  - title: One',
  '    webUrl: https://a.example/',
  '    excerpt: "open',
  '    excerpt: closed"',
  "    excerpt: 'it''s",
  '    text: |',
  '      kept as it is',
  '    text: >2-',
  '  - "a text"',
  '  - [a, b',
  '    c]',
  '  -',
  '    provider:',
  '      name: Two',
  '    images:',
  '      - url: "x"',
  '  # a remark with "one quote',
  '',
  '   ',
  '    title: again',
  '  - {a: 1}',
  '   - too deep',
  '- too shallow',
);
const around = fc.array(
  fc.constantFrom(
    'title: "A"',
    'excerpt: "open',
    'heat: 1',
    'closed"',
    'related: []',
    '',
    'topics:',
    '  - AI',
  ),
  {
    maxLength: 4,
  },
);
const hostile = fc
  .tuple(around, fc.array(line, { maxLength: 12 }), around)
  .map(([before, list, after]) => `${[...before, 'related:', ...list, ...after].join('\n')}\n`);

/** Whole entries, one of them longer than a line, with what may stand between and behind them. */
const entry = fc.constantFrom(
  '  - title: "One"\n    heat: 1\n',
  '  - title: Two\n',
  '  - "a\n    text"\n',
  '  - [1, 2]\n',
  '  - {}\n',
);
const between = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '  # a remark\n',
  '    quality: 2\n',
  '   \n',
  '\n    more: 3\n',
);
const orderly = fc
  .tuple(
    fc.array(fc.tuple(entry, between), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', 'heat: 1\n', '\nheat: 1\n', '# end\n', 'related: []\n'),
  )
  .map(([entries, after]) => `title: x\nrelated:\n${entries.flat().join('')}${after}`);
/** The list may be the first field, and texts may hold signs of more than one byte. */
const block = fc
  .tuple(fc.oneof(hostile, orderly), fc.boolean(), fc.boolean())
  .map(([text, foreign, first]) =>
    (foreign ? text.replaceAll('One', 'Öne – 一') : text).slice(
      first ? Math.max(0, text.indexOf('related:')) : 0,
    ),
  );

const raw = (text: string) => rawText(Buffer.from(text, 'utf8'));

function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return error.faults;
    throw error;
  }
}

test('a block read in parts says what it says when it is read whole, and complains of the same line', () => {
  forAll(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const read = createBlockReader();
      for (const text of blocks)
        expect(outcome(() => read(raw(text)))).toEqual(outcome(() => parseFrontMatter(text)));
    }),
    runs(300, 3_000),
  );
});

describe('equal entries', () => {
  const report = '  - title: "One"\n    webUrl: https://a.example/\n';
  const listOf = (value: unknown): unknown[] =>
    typeof value === 'object' &&
    value !== null &&
    'related' in value &&
    Array.isArray(value.related)
      ? value.related
      : [];

  test('are one object, in one file and across files', () => {
    const read = createBlockReader();
    const [a, b] = listOf(read(raw(`title: x\nrelated:\n${report}${report}heat: 1\n`)));
    const [c] = listOf(read(raw(`title: y\nrelated:\n${report}`)));
    expect(a).toEqual({ title: 'One', webUrl: 'https://a.example/' });
    expect(b).toBe(a);
    expect(c).toBe(a);
  });

  test('are not confused with others', () => {
    const read = createBlockReader();
    const [a, b] = listOf(read(raw(`related:\n${report}${report.replace('One', 'Two')}`)));
    expect([a, b]).toMatchObject([{ title: 'One' }, { title: 'Two' }]);
  });

  test('are not confused with others of their length, beginning and end', () => {
    const long = (middle: string) =>
      `  - excerpt: "${'a'.repeat(200)}${middle}${'b'.repeat(200)}"\n`;
    const [a, b] = listOf(createBlockReader()(raw(`related:\n${long('x')}${long('y')}`)));
    expect([a, b]).toMatchObject([
      { excerpt: expect.stringContaining('x') },
      { excerpt: expect.stringContaining('y') },
    ]);
  });
});

test('a block that begins with the list is read in parts too', () => {
  const read = createBlockReader();
  const report = '  - title: "Één"\n';
  const [a, b] = [
    read(raw(`related:\n${report}heat: 1\n`)),
    read(raw(`title: x\nrelated:\n${report}`)),
  ];
  expect(a).toEqual({ related: [{ title: 'Één' }], heat: 1 });
  expect(
    'related' in a &&
      'related' in b &&
      Array.isArray(a.related) &&
      Array.isArray(b.related) &&
      a.related[0] === b.related[0],
  ).toBe(true);
});

test('reports that are written to one pattern, alike in length, beginning and end, are told apart in no time', () => {
  const read = createBlockReader();
  const listing = (from: number) => {
    const entries = Array.from({ length: 100 }, (_, at) => {
      // The number stands between two of the signs that a report's sample is made of: all of them
      // have one sample.
      const title = `Report number ${String(from + at).padStart(8, '0')} of this archive`;
      return `  - category: news\n    type: article\n    quality: 50\n    published: true\n    title: "${title}"\n    provider: { name: "The Example Daily of Somewhere", domain: example.org }\n`;
    });
    return rawText(Buffer.from(`title: A\nrelated:\n${entries.join('')}`));
  };
  const took = processorMs(() => {
    for (let from = 0; from < 20_000; from += 100) read(listing(from));
  });
  expect(read(listing(19_900))).toMatchObject({
    related: { 99: { title: 'Report number 00019999 of this archive' } },
  });
  // It takes a small part of this, and several times as long where each is held against all others.
  expect(took).toBeLessThan(6_000);
});
