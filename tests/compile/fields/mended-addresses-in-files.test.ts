import { expect, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

test('the publisher is warned by line and field, of related reports once', async () => {
  const related = [
    ...['a b', 'c d'].map((path) => relatedReport({ webUrl: `https://gazette.example/${path}` })),
    relatedReport({
      webUrl: 'https://gazette.example/a%20b',
      images: [{ url: 'https://gazette.example/a b.jpg' }],
    }),
    relatedReport({ webUrl: 'javascript:x', title: 'Without link' }),
  ];
  const file = articleFile({
    webUrl: 'https://courier.example/?a=1&amp;b=2',
    originalUrl: `https://courier.example/${'a'.repeat(5_000)}`,
    images: [{ url: 'https://courier.example/a.jpg?w=1&amp;h=2' }],
    related,
  });
  const workspace = await openWorkspace({ 'articles/a.md': file });
  const { problems } = await workspace.compile();
  expect(
    problems.map(({ line, field, message, refused }) => [
      line,
      field,
      message.replace(/; write.*?(?= \(|$)/, ''),
      refused,
    ]),
  ).toEqual([
    [6, 'webUrl', '&amp; was read as &', false],
    [
      7,
      'originalUrl',
      'is longer than 4096 characters and is left out; remove what is not needed to open it',
      false,
    ],
    [8, 'images.0.url', '&amp; was read as &', false],
    [9, 'related.0.webUrl', 'blanks were encoded as a browser does (and 1 more in related)', false],
  ]);
  const story = await openBundle(workspace.out).story('a');
  expect(story.original?.href).toBe('https://courier.example/?a=1&b=2');
  expect(story.image?.url).toBe('https://courier.example/a.jpg?w=1&h=2');
  // Two spellings of one address are one report.
  expect(story.coverage.map(({ original }) => original?.href).sort()).toEqual([
    'https://gazette.example/a%20b',
    'https://gazette.example/c%20d',
    undefined,
  ]);
});

test('a mended address of a removed or folded article finds its report', async () => {
  const workspace = await openWorkspace({
    'articles/lead.md': articleFile({
      related: ['a b', 'c d'].map((path) =>
        relatedReport({ title: path, webUrl: `https://gazette.example/${path}` }),
      ),
    }),
    'articles/gone.md': articleFile({ webUrl: 'https://gazette.example/a%20b', removed: true }),
    'articles/folded.md': articleFile({
      webUrl: 'https://gazette.example/c\u0020d ',
      published: false,
    }),
  });
  const { summary } = await workspace.compile();
  expect(summary).toMatchObject({ folded: 1, removed: 1 });
  expect(
    (await openBundle(workspace.out).story('lead')).coverage.map(({ title }) => title),
  ).toEqual(['c d']);
});
