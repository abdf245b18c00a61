import { expect, test } from 'vitest';
import { createParser } from '#src/compile/articles/parse-article.ts';
import { rawText } from '#src/compile/sources/raw-text.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

/**
 * Elements inside each other of which one ends: the end of each is looked for to the end of the
 * text.
 */
const COSTLY = `${'<svg> x '.repeat(2_400)}</svg>`;

const problemsOf = (text: string, parse = createParser({ preview: false })) =>
  parse({ path: 'articles/a.md', name: 'a.md' }, rawText(Buffer.from(text))).problems;

test.each([
  ['title', { title: COSTLY }, 2, 'title'],
  ['excerpt', { excerpt: COSTLY }, 6, 'excerpt'],
  ["outlet's name", { provider: { name: COSTLY, domain: 'a.example' } }, 5, 'provider.name'],
  ['topic', { topics: ['AI', COSTLY] }, 6, 'topics'],
  [
    'listed report',
    { related: [relatedReport(), relatedReport({ excerpt: COSTLY })] },
    6,
    'related.1.excerpt',
  ],
])(
  'a file whose %s takes more steps than a file has is refused by its line',
  async (_, fields, line, field) => {
    const workspace = await openWorkspace({
      'articles/a.md': articleFile(fields),
      'articles/b.md': articleFile({ title: 'B' }),
    });
    const { problems } = await workspace.compile({ keepGoing: true });
    expect(problems).toContainEqual(
      expect.objectContaining({
        path: 'articles/a.md',
        line,
        field,
        refused: true,
        message: expect.stringMatching(/steps.*shorten/),
      }),
    );
    expect(problems.every(({ path }) => path === 'articles/a.md')).toBe(true);
    expect((await openBundle(workspace.out).front()).map(({ title }) => title)).toEqual(['B']);
  },
);

test('many texts are counted together, and each file pays for a report that several list', () => {
  // A third of the steps each, so that three are one too many.
  const third = `${'<svg> x '.repeat(770)}</svg>`;
  const listing = (count: number): string =>
    articleFile({
      related: Array.from({ length: count }, (_, at) =>
        relatedReport({ title: `Report ${at}`, excerpt: third }),
      ),
    });
  const parse = createParser({ preview: false });
  const told = (count: number) =>
    problemsOf(listing(count), parse).map(({ field, message }) => [field, message]);
  const [alone, first] = [told(9), createParser({ preview: false })];
  expect(told(2)).toEqual([]);
  expect(alone).toEqual([[expect.stringMatching(/^related\.\d$/), expect.stringMatching(/steps/)]]);
  // Known from another file or not: the same is said.
  expect(told(9)).toEqual(alone);
  expect(problemsOf(listing(9), first).map(({ field, message }) => [field, message])).toEqual(
    alone,
  );
});

test('line separators, which a parser takes for blank lines, are counted with them', () => {
  const separators = articleFile({ title: 'A', excerpt: '\u2028'.repeat(80_000) });
  expect(problemsOf(separators)).toEqual([
    expect.objectContaining({ line: 6, message: expect.stringMatching(/blanks in a row/) }),
  ]);
  expect(
    problemsOf(articleFile({ excerpt: `One.\u2028\u2028${' '.repeat(200)}Two.\u2029Three.` })),
  ).toEqual([]);
});
