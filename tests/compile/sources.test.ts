import { expect, test } from 'vitest';
import { talks } from '#src/content/coverage/sources.ts';
import { articleFile, matterFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const AT = '2024-05-01T08:00:00Z';
const outlet = (name: string) => ({
  provider: { name, domain: `${name}.example` },
  webUrl: `https://${name}.example/a`,
});
const TITLE = 'Ferry company orders six electric ferries';
const EXCERPT =
  'The company said on Wednesday that it had ordered six electric ferries for the northern line, to be built in Gdansk until 2026.';

async function storyOf(
  lead: object,
  related: readonly object[],
  files: Readonly<Record<string, string>> = {},
) {
  const file = articleFile({
    title: 'Ferry company orders electric ferries',
    publishedDateTime: AT,
    ...outlet('courier'),
    ...lead,
    related,
  });
  const workspace = await openWorkspace({ ...files, 'articles/lead.md': file });
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const { sources, copies, talk } = await bundle.columns();
  return {
    story: await bundle.story('lead'),
    columns: { sources, copies, talk: talk.map((place) => talks[place]) },
  };
}

test('reports with the same title or nearly the same excerpt are copies of the earliest', async () => {
  const { story, columns } = await storyOf({}, [
    relatedReport({
      ...outlet('agency'),
      title: TITLE,
      excerpt: EXCERPT,
      publishedDateTime: '2024-05-01T06:00:00Z',
    }),
    relatedReport({
      ...outlet('herald'),
      title: TITLE.toUpperCase(),
      publishedDateTime: '2024-05-01T07:00:00Z',
    }),
    relatedReport({
      ...outlet('gazette'),
      title: 'Six ferries ordered',
      excerpt: `GDANSK (Agency) ${EXCERPT}`,
      publishedDateTime: '2024-05-01T09:00:00Z',
    }),
    relatedReport({
      ...outlet('tribune'),
      title: 'Why the company orders electric ferries',
      publishedDateTime: '2024-05-01T10:00:00Z',
    }),
  ]);
  const [agency] = story.coverage;
  expect(story.coverage.map(({ outlet: { name }, copyOf }) => [name, copyOf])).toEqual([
    ['agency', undefined],
    ['herald', agency?.id],
    ['gazette', agency?.id],
    ['tribune', undefined],
  ]);
  expect(story).not.toHaveProperty('copyOf');
  expect(columns).toEqual({ sources: [3], copies: [2], talk: ['many'] });
});

test('a lead can be the copy, and the original of others', async () => {
  const early = relatedReport({
    ...outlet('agency'),
    title: TITLE,
    publishedDateTime: '2024-05-01T06:00:00Z',
  });
  const late = relatedReport({
    ...outlet('herald'),
    title: TITLE,
    publishedDateTime: '2024-05-01T09:00:00Z',
  });
  const copying = await storyOf({ title: TITLE }, [early, late]);
  expect(copying.story.copyOf).toBe(copying.story.coverage[0]?.id);
  expect(copying.columns).toEqual({ sources: [1], copies: [2], talk: ['many'] });
  const first = await storyOf({ title: TITLE }, [late]);
  expect(first.story.coverage.map(({ copyOf }) => copyOf)).toEqual(['lead']);
});

test('one outlet’s reports are one outlet’s only, and a company’s own where its file says that it is one', async () => {
  const own = { ...outlet('courier'), webUrl: 'https://courier.example/b' };
  expect((await storyOf({}, [])).columns).toEqual({ sources: [1], copies: [0], talk: ['1'] });
  expect((await storyOf({}, [relatedReport(own)])).columns).toEqual({
    sources: [1],
    copies: [0],
    talk: ['1'],
  });
  const maker = {
    'organizations/courier.md': matterFile({ domain: 'courier.example', role: 'maker' }),
  };
  expect((await storyOf({}, [relatedReport(own)], maker)).columns).toEqual({
    sources: [1],
    copies: [0],
    talk: ['self'],
  });
});

test('with enough texts, a report is of the same event for the words it shares, not for its hour alone', async () => {
  const filler = Array.from({ length: 320 }, (_, at) => [
    `articles/filler-${at}.md`,
    articleFile({
      title: `Company report number w${at}`,
      publishedDateTime: '2024-01-01T00:00:00Z',
      webUrl: `https://f.example/${at}`,
    }),
  ]);
  const related = [
    relatedReport({
      ...outlet('herald'),
      title: 'Gdansk builds ferries',
      publishedDateTime: '2024-05-04T08:00:00Z',
    }),
    relatedReport({
      ...outlet('gazette'),
      title: 'Company report on bakeries',
      publishedDateTime: AT,
    }),
    relatedReport({
      ...outlet('tribune'),
      title: 'Gdansk builds more ferries',
      publishedDateTime: '2024-05-04T08:01:00Z',
    }),
  ];
  const lead = articleFile({
    title: 'Ferries from Gdansk, a company report',
    publishedDateTime: AT,
    related,
  });
  const workspace = await openWorkspace({
    ...Object.fromEntries(filler),
    'articles/lead.md': lead,
  });
  await workspace.compile();
  const { coverage } = await openBundle(workspace.out).story('lead');
  expect(coverage.map(({ outlet: { name }, tier }) => [name, tier])).toEqual([
    ['gazette', 'background'],
    ['herald', 'event'],
    ['tribune', 'background'],
  ]);
});
