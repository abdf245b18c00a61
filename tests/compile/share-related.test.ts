import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadYaml } from '#src/compile/load-yaml.ts';
import { Refusal } from '#src/compile/problem.ts';
import { createBlockReader } from '#src/compile/share-related.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Lines that belong together, and lines that run over the end of an entry, in and around a list of reports. */
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
  fc.constantFrom('title: "A"', 'excerpt: "open', 'heat: 1', 'closed"', 'related: []', '', 'topics:', '  - AI'),
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
const between = fc.constantFrom('', '', '', '\n', '  # a remark\n', '    quality: 2\n', '   \n', '\n    more: 3\n');
const orderly = fc
  .tuple(
    fc.array(fc.tuple(entry, between), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', 'heat: 1\n', '\nheat: 1\n', '# end\n', 'related: []\n'),
  )
  .map(([entries, after]) => `title: x\nrelated:\n${entries.flat().join('')}${after}`);
const block = fc.oneof(hostile, orderly);

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
      for (const text of blocks) expect(outcome(() => read(`\n${text}`, 1))).toEqual(outcome(() => loadYaml(`\n${text}`, 1)));
    }),
    { numRuns: 3_000 },
  );
});

describe('equal entries', () => {
  const report = '  - title: "One"\n    webUrl: https://a.example/\n';
  const listOf = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null && 'related' in value && Array.isArray(value.related) ? value.related : [];

  test('are one object, in one file and across files', () => {
    const read = createBlockReader();
    const [a, b] = listOf(read(`\ntitle: x\nrelated:\n${report}${report}heat: 1\n`, 1));
    const [c] = listOf(read(`\ntitle: y\nrelated:\n${report}`, 1));
    expect(a).toEqual({ title: 'One', webUrl: 'https://a.example/' });
    expect(b).toBe(a);
    expect(c).toBe(a);
  });

  test('are not confused with others', () => {
    const read = createBlockReader();
    const [a, b] = listOf(read(`\nrelated:\n${report}${report.replace('One', 'Two')}`, 1));
    expect([a, b]).toMatchObject([{ title: 'One' }, { title: 'Two' }]);
  });
});
