import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { coverageCsl } from '#src/content/exports/coverage-csl.ts';
import { coverageCsv } from '#src/content/exports/coverage-csv.ts';
import { coverageMarkdown } from '#src/content/exports/coverage-markdown.ts';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { contentHtml } from '#src/render/feeds/item-content.tsx';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const unknown: readonly (string | null | undefined)[] = [
  ...[
    '0001-01-01T00:00:00Z',
    '0001-01-01T00:00:00',
    '0000-00-00 00:00:00',
    '0001-01-01',
    '0999-12-31T23:59:59+01:00',
  ],
  ...[
    '1970-01-01T00:00:00Z',
    '1970-01-01T00:00:00.000Z',
    '1970-01-01T00:00:00+00:00',
    '1970-01-01T01:00:00+01:00',
    '',
    ' ',
  ],
  ...[null, undefined],
];
const timed = ['2024-05-01T07:00:00Z', '2024-05-01T09:00:00Z'].map((publishedDateTime, at) =>
  relatedReport({
    title: `Timed report number ${at}`,
    publishedDateTime,
    webUrl: `https://gazette.example/timed-${at}`,
  }),
);
const untimed = unknown.map((publishedDateTime, at) =>
  relatedReport({
    title: `Untimed ${at}`,
    publishedDateTime,
    webUrl: `https://herald.example/${at}`,
    provider: { name: 'Herald', domain: 'herald.example' },
  }),
);

async function storyWith(related: readonly object[]) {
  const workspace = await openWorkspace({
    'articles/lead.md': articleFile({ title: 'Timed report number one', related }),
  });
  const { wrote, problems } = await workspace.compile();
  expect(wrote).toBe(true);
  const bundle = openBundle(workspace.out);
  return { story: await bundle.story('lead'), problems, bundle };
}

test('a related report whose time is not known stays, behind all others, with one warning for the file', async () => {
  const { story, problems, bundle } = await storyWith([...untimed, ...timed]);
  expect(problems).toMatchObject([
    {
      line: 6,
      field: 'related.0.publishedDateTime',
      refused: false,
      message: expect.stringMatching(/is unknown.*; write.*12 more/),
    },
  ]);
  expect(story.coverage.map(({ time }) => time)).toEqual([
    ...timed.map((report) => report['publishedDateTime']),
    ...unknown.map(() => undefined),
  ]);
  expect(
    story.coverage.slice(2).every(({ tier, offset }) => tier === 'background' && offset === 0),
  ).toBe(true);
  const order = publicationOrder(story);
  expect(order.reports.map(({ title }) => title)).toEqual([
    'Timed report number 0',
    'Timed report number one',
    'Timed report number 1',
  ]);
  expect([order.earliest[0]?.title, order.latest?.title, order.leftOut.length]).toEqual([
    'Timed report number 0',
    'Timed report number 1',
    13,
  ]);
  const domains = (await bundle.outlets()).map(({ domain }) => domain);
  const herald = (await bundle.figures())[domains.indexOf('herald.example')];
  expect(herald).toMatchObject({ follows: 0, medianLag: null, lags: [0, 0, 0, 0, 0, 0] });
});

test('a report without a time is said to be so in all that is made of a story', async () => {
  const { story } = await storyWith([untimed[0] ?? {}, ...timed]);
  const from = {
    addressOf: (slug: string) => `https://reader.example/news/${slug}/`,
    timeZone: 'UTC',
  };
  const row = coverageCsv(story, from)
    .split('\r\n')
    .find((line) => line.includes('Untimed'));
  expect(row).toMatch(/^background,,,,Herald,herald\.example,Untimed 0,/);
  expect(coverageMarkdown(story, from)).toMatch(/- time unknown · \[Untimed 0\]/);
  const item = z
    .array(z.unknown())
    .parse(JSON.parse(coverageCsl(story, from)))
    .find((each) => JSON.stringify(each).includes('Untimed'));
  expect(item).not.toHaveProperty('issued');
  expect(item).toMatchObject({ note: 'Background · time unknown' });
  const html = contentHtml({
    story,
    address: 'https://reader.example/',
    marksOf: () => ({ lang: undefined, dir: 'ltr' }),
    timeZone: 'UTC',
  });
  expect(html).toMatch(/Untimed 0.*Herald.*, time unknown\)/);
  expect(JSON.stringify({ story, order: publicationOrder(story) })).not.toMatch(
    /NaN|Infinity|0001|1970/,
  );
});

test('a time that is wrong in another way still refuses the file, and so does a lead without one', async () => {
  for (const publishedDateTime of ['2024-02-31T00:00:00Z', 'yesterday', 20240501, '2024-05-01']) {
    const workspace = await openWorkspace({
      'articles/a.md': articleFile({ related: [relatedReport({ publishedDateTime })] }),
    });
    expect((await workspace.compile()).summary.refused).toMatchObject([
      { field: 'related.0.publishedDateTime' },
    ]);
  }
  const lead = await openWorkspace({
    'articles/a.md': articleFile({ publishedDateTime: '0001-01-01T00:00:00Z' }),
  });
  expect((await lead.compile()).summary.refused).toMatchObject([{ field: 'publishedDateTime' }]);
});

test('reports of one page are two when fragment and outlet or title differ, each with an id of its own', async () => {
  const live = 'https://gazette.example/live';
  const of = (fragment: string, fields: object = {}) =>
    relatedReport({ webUrl: `${live}${fragment}`, ...fields });
  const provider = { name: 'Herald', domain: 'herald.example' };
  const list = [
    of('#a'),
    of('#b'),
    of('#b', { title: 'Other' }),
    of('#c', { title: 'Third' }),
    of('', { provider }),
    of('#d', { provider }),
  ];
  for (const related of [list, list.toReversed()]) {
    const { story, bundle } = await storyWith(related);
    expect(story.coverage).toHaveLength(3);
    expect(new Set(story.coverage.map(({ id }) => id)).size).toBe(3);
    expect((await bundle.ledger()).entries).toMatchObject([
      { dropped: { repeated: 3, lead: 0, removed: 0, faulty: 0 } },
    ]);
  }
});

test('the ledger counts what a story leaves out of its list, and names none of it', async () => {
  const at = (path: string) => ({ webUrl: `https://gazette.example/${path}` });
  const related = [
    relatedReport(at('kept')),
    relatedReport(at('kept#again')),
    relatedReport({ webUrl: 'https://courier.example/lead' }),
    relatedReport({ ...at('gone'), title: 'Secret' }),
    relatedReport({ ...at('said-gone'), title: 'Secret', removed: true }),
    relatedReport({ ...at('faulty'), title: 'Secret', Quality: 1 }),
  ];
  const workspace = await openWorkspace({
    'articles/lead.md': articleFile({ webUrl: 'https://courier.example/lead', related }),
    'articles/gone.md': articleFile({ ...at('gone'), title: 'Secret', removed: true }),
    'articles/plain.md': articleFile({ related: [relatedReport(at('plain'))] }),
  });
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const entries = (await bundle.ledger()).entries.filter(({ became }) => became === 'story');
  expect(entries).toEqual([
    {
      became: 'story',
      name: 'lead.md',
      slug: 'lead',
      dropped: { repeated: 1, lead: 1, removed: 2, faulty: 1 },
    },
    { became: 'story', name: 'plain.md', slug: 'plain' },
  ]);
  expect([...(await bundle.bytes())].flat().join()).not.toMatch(
    /Secret|gazette\.example\/(?:said-)?gone/,
  );
});
