import { describe, expect, test } from 'vitest';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const AT = '2024-05-01T08:00:00Z';

const at = (time: string) => `2024-${time}:00Z`;

async function coverageOf(
  related: readonly object[],
  others: Readonly<Record<string, string>> = {},
): Promise<CoverageReport[]> {
  const lead = articleFile({
    title: 'Lead',
    publishedDateTime: AT,
    webUrl: 'https://courier.example/lead',
    related,
  });
  const workspace = await openWorkspace({ 'articles/lead.md': lead, ...others });
  await workspace.compile();
  return (await openBundle(workspace.out).story('lead')).coverage;
}

test('reports stand in order of publication, with their offset to the lead and their tier', async () => {
  const times = [
    '05-04T08:01',
    '05-04T08:00',
    '05-01T10:00',
    '05-01T07:30',
    '04-28T08:00',
    '04-28T07:59',
  ];
  const coverage = await coverageOf(
    times.map((time) => relatedReport({ title: `Lead ${time}`, publishedDateTime: at(time) })),
  );
  expect(coverage.map(({ title, offset, tier }) => [title, offset, tier])).toEqual([
    ['Lead 04-28T07:59', -4321, 'background'],
    ['Lead 04-28T08:00', -4320, 'event'],
    ['Lead 05-01T07:30', -30, 'event'],
    ['Lead 05-01T10:00', 120, 'event'],
    ['Lead 05-04T08:00', 4320, 'event'],
    ['Lead 05-04T08:01', 4321, 'background'],
  ]);
});

test('a report whose date cannot be right is of the event only with the lead’s own text', async () => {
  const [ahead, zero] = ['2199-01-01T00:00:00Z', '1970-01-01T00:00:00Z'];
  const text = 'A headline that both of them have';
  const related = [
    relatedReport({ title: 'Ahead of its time', publishedDateTime: ahead }),
    relatedReport({ title: text, publishedDateTime: '2024-05-20T09:00:00Z' }),
    relatedReport({ title: 'At the zero of a clock', publishedDateTime: zero }),
  ];
  for (const publishedDateTime of [ahead, zero, '2024-05-20T08:00:00Z']) {
    const workspace = await openWorkspace({
      'articles/lead.md': articleFile({ title: text, publishedDateTime, related }),
    });
    await workspace.compile();
    const { coverage } = await openBundle(workspace.out).story('lead');
    const ofEvent = coverage.filter(({ tier }) => tier === 'event').map(({ title }) => title);
    // Titles are the same text within thirty days.
    expect(ofEvent).toEqual(publishedDateTime === zero ? [] : [text]);
  }
});

describe('a report is the same as another', () => {
  const [one, two] = ['https://gazette.example/a', 'https://gazette.example/b'];
  test.each([
    ['by its address', { webUrl: one }, { webUrl: one, title: 'Another title' }, 1],
    ['whatever its fragment', { webUrl: `${one}#top` }, { webUrl: one }, 1],
    ['on http and https', { webUrl: one }, { webUrl: one.replace('https', 'http') }, 1],
    ['by either of its addresses', { webUrl: one, originalUrl: two }, { originalUrl: two }, 1],
    ['by outlet and title when it has no address', { title: 'Same' }, { title: 'SAME' }, 1],
    [
      'and not by its title when addresses differ',
      { webUrl: one, title: 'Same' },
      { webUrl: two, title: 'Same' },
      2,
    ],
    ['and not with another trailing slash', { webUrl: one }, { webUrl: `${one}/` }, 2],
  ])('%s', async (_, first, second, count) => {
    expect(await coverageOf([relatedReport(first), relatedReport(second)])).toHaveLength(count);
  });
});

test('the lead is not in its own coverage', async () => {
  const related = [
    relatedReport({ originalUrl: 'http://courier.example/lead#x' }),
    relatedReport({ title: 'Kept' }),
  ];
  expect((await coverageOf(related)).map(({ title }) => title)).toEqual(['Kept']);
});

test('a report that leads a story of its own links inside the reader', async () => {
  const webUrl = 'https://gazette.example/own';
  const own = articleFile({ title: 'Own story', webUrl });
  const coverage = await coverageOf(
    [relatedReport({ webUrl }), relatedReport({ title: 'Other' })],
    { 'articles/own.md': own },
  );
  expect(coverage.map(({ title, story }) => [title, story]).toSorted()).toEqual([
    ['A report', 'own'],
    ['Other', undefined],
  ]);
});

test('of two stories with one address the earlier is linked to, whatever their names', async () => {
  const webUrl = 'https://gazette.example/own';
  const early = articleFile({ webUrl, publishedDateTime: '2024-01-01T00:00:00Z' });
  const late = articleFile({ webUrl, publishedDateTime: '2024-01-02T00:00:00Z' });
  const [report] = await coverageOf([relatedReport({ webUrl })], {
    'articles/z.md': early,
    'articles/a.md': late,
  });
  expect(report?.story).toBe('z');
});

test('an id names the same report in every story and every build', async () => {
  const related = [relatedReport({ webUrl: 'https://gazette.example/a' })];
  const other = articleFile({ title: 'Other', publishedDateTime: '2023-01-01T00:00:00Z', related });
  const workspace = await openWorkspace({
    'articles/a.md': articleFile({ related }),
    'articles/b.md': other,
  });
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const [a, b] = await Promise.all(['a', 'b'].map((slug) => bundle.story(slug)));
  expect(a?.coverage[0]?.id).toMatch(/^[0-9a-f]{10}$/);
  expect(a?.coverage[0]?.id).toBe(b?.coverage[0]?.id);
});

test('what was taken down is in no coverage, also when its own file is refused', async () => {
  const gone = 'https://gazette.example/gone';
  const broken = 'https://gazette.example/broken';
  const workspace = await openWorkspace({
    'articles/lead.md': articleFile({
      related: [
        relatedReport({ webUrl: gone, title: 'Gone' }),
        relatedReport({ webUrl: broken, title: 'Broken' }),
        relatedReport(),
      ],
    }),
    'articles/gone.md': articleFile({ webUrl: gone, title: 'Gone', removed: true }),
    'articles/broken.md': articleFile({ webUrl: broken, title: 2024, removed: true }),
  });
  await workspace.compile({ keepGoing: true });
  const bundle = openBundle(workspace.out);
  expect((await bundle.story('lead')).coverage.map(({ title }) => title)).toEqual(['A report']);
  expect([...(await bundle.bytes()).values()].join()).not.toMatch(
    /Gone|Broken|gazette\.example\/gone/,
  );
  expect(await bundle.address('gone')).toEqual({ format: FORMAT, became: 'removed' });
});

test('an address that cannot be a link is left out and the report stays', async () => {
  const [report] = await coverageOf([
    relatedReport({ webUrl: 'javascript:alert(1)', ampWebUrl: 'https://good@evil.example/' }),
  ]);
  expect(report?.title).toBe('A report');
  expect(report).not.toHaveProperty('original');
  expect(report).not.toHaveProperty('amp');
});

test('cards count the reports of the coverage and the independent sources of the event', async () => {
  const provider = { name: 'The Courier', domain: 'courier.example' };
  const related = [
    relatedReport({ title: 'a' }),
    relatedReport({ title: 'b' }),
    relatedReport({ title: 'c', provider }),
  ];
  const workspace = await openWorkspace({ 'articles/lead.md': articleFile({ related }) });
  await workspace.compile();
  const [card] = await openBundle(workspace.out).cards();
  expect(card).toMatchObject({ reports: 3, sources: 2 });
});
