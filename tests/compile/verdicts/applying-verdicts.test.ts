import { describe, expect, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const SLUG = '2024-05-01-storm';
const outlet = (name: string) => ({ name, domain: `${name}.example` });
const words =
  'winds tore the roofs off forty houses in the old harbour of Arven on Tuesday night officials said';
const files = {
  [`articles/${SLUG}.md`]: articleFile({
    title: 'Storm tears roofs off in Arven',
    related: [
      relatedReport({
        title: 'Arven storm tears off roofs',
        webUrl: 'https://one.example/a',
        provider: outlet('one'),
      }),
      relatedReport({
        title: 'A winter of storms',
        webUrl: 'https://two.example/b',
        provider: outlet('two'),
        publishedDateTime: '2024-02-01T08:00:00Z',
      }),
      relatedReport({
        title: 'Agency: storm tears at roofs of Arven',
        excerpt: words,
        webUrl: 'https://three.example/c',
        provider: outlet('three'),
      }),
      relatedReport({
        title: 'Roofs torn off by Arven storm',
        excerpt: words,
        webUrl: 'https://four.example/d',
        provider: outlet('four'),
        publishedDateTime: '2024-05-01T10:00:00Z',
      }),
    ],
  }),
  'articles/2024-05-20-council.md': articleFile({
    title: 'Council meets',
    publishedDateTime: '2024-05-20T08:00:00Z',
  }),
};

async function compiled(
  verdicts?: (idOf: (domain: string) => string) => readonly string[],
  draw = '',
) {
  const workspace = await openWorkspace(files);
  await workspace.compile();
  const { coverage } = await openBundle(workspace.out).story(SLUG);
  const idOf = (domain: string): string =>
    coverage.find((report) => report.outlet.domain === `${domain}.example`)?.id ?? '';
  const lines = verdicts?.(idOf).map((line) => `  - { ${line} }\n`) ?? [];
  await workspace.write('verdicts.yaml', `${draw}verdicts:\n${lines.join('')}`);
  const result = await workspace.compile();
  const bundle = openBundle(workspace.out);
  const story = await bundle.story(SLUG);
  const reportOf = (domain: string) =>
    story.coverage.find((report) => report.outlet.domain === `${domain}.example`);
  return { bundle, result, story, reportOf, idOf };
}

const said = (kind: string, a: string, b: string, verdict: string): string =>
  `kind: ${kind}, pair: ["${a}", "${b}"], verdict: ${verdict}`;

describe('a verdict changes the page', () => {
  test('no: a report is background; yes: it is of the event, however far away', async () => {
    const { reportOf } = await compiled((idOf) => [
      said('event', SLUG, idOf('one'), 'no'),
      said('event', SLUG, idOf('two'), 'yes'),
    ]);
    expect([reportOf('one')?.tier, reportOf('two')?.tier]).toEqual(['background', 'event']);
  });

  test('unsure leaves it to the rule', async () => {
    const { reportOf } = await compiled((idOf) => [said('event', SLUG, idOf('one'), 'unsure')]);
    expect(reportOf('one')?.tier).toBe('event');
  });

  test('no: a copy is none, in whichever order its texts are named', async () => {
    const { reportOf: before, idOf } = await compiled();
    expect(before('four')?.copyOf).toBe(idOf('three'));
    const { reportOf } = await compiled((of) => [said('copy', of('four'), of('three'), 'no')]);
    expect(reportOf('four')?.copyOf).toBeUndefined();
  });

  test('yes: the later text is a copy, and its own copies are of the earlier', async () => {
    const { story, reportOf } = await compiled((of) => [said('copy', of('three'), SLUG, 'yes')]);
    // The lead ran first: both reports are copies of it, and no chain is left.
    expect([reportOf('three')?.copyOf, reportOf('four')?.copyOf]).toEqual([SLUG, SLUG]);
    expect(story.copyOf).toBeUndefined();
  });

  test('yes: two stories are linked, with no word in common; no: they are not', async () => {
    const { story } = await compiled(() => [said('storyline', SLUG, '2024-05-20-council', 'yes')]);
    expect(story.line?.after.map(({ slug, words: shared }) => [slug, shared])).toEqual([
      ['2024-05-20-council', []],
    ]);
    const { story: alone } = await compiled(() => [
      said('storyline', '2024-05-20-council', SLUG, 'no'),
    ]);
    expect(alone.line).toBeUndefined();
  });
});

test('a pair that is gone is warned of by its line, and changes nothing', async () => {
  const { result } = await compiled(() => [
    said('event', SLUG, 'nobody', 'no'),
    said('storyline', 'x', SLUG, 'yes'),
  ]);
  expect(result.wrote).toBe(true);
  expect(result.problems.map(({ path, line, refused }) => [path, line, refused])).toEqual([
    ['verdicts.yaml', 2, false],
    ['verdicts.yaml', 3, false],
  ]);
});

test('pairs of a draw make the figures of the site, by what the rules say and not by what the page then shows', async () => {
  const draw = 'draw: { seed: 1, pairs: 2, date: 2024-06-01, of: { event-passes: 3 } }\n';
  const { bundle } = await compiled(
    (of) => [
      `${said('event', SLUG, of('one'), 'no')}, drawn: event-passes`,
      `${said('event', SLUG, of('three'), 'yes')}, drawn: event-passes`,
    ],
    draw,
  );
  const { judged } = await bundle.ledger();
  expect(judged).toMatchObject({
    date: '2024-06-01',
    figures: [{ rule: 'event', pairs: 2, precision: { right: 1, of: 2, share: 0.5 } }],
  });
});

test.each([
  [
    'verdicts:\n  - { kind: event, pair: [a, b], verdict: perhaps }\n',
    2,
    'verdicts.0.verdict',
    'expected a verdict',
  ],
  ['verdicts:\n  - { kind: event, pair: [a], verdict: no }\n', 2, 'verdicts.0.pair', 'expected'],
  [
    'verdicts:\n  - { kind: event, pair: [a, 12], verdict: no }\n',
    2,
    'verdicts.0.pair.1',
    'expected text',
  ],
  ['draw: { seed: -1, pairs: 1, date: 2024-06-01, of: {} }\n', 1, 'draw.seed', ''],
  ['verdict: []\n', 1, 'verdict', 'unknown field'],
  [
    'verdicts:\n  - { kind: copy, pair: [a, b], verdict: no }\n  - { kind: copy, pair: [b, a], verdict: yes }\n',
    3,
    'verdicts.1',
    'repeats the pair of an earlier verdict',
  ],
  ['verdicts: [\n', 2, 'file', 'is not YAML'],
])('a broken file is refused by its line and field: %j', async (text, line, field, message) => {
  const workspace = await openWorkspace(files);
  await workspace.write('verdicts.yaml', text);
  const { wrote, problems } = await workspace.compile();
  expect(wrote).toBe(false);
  expect(problems[0]).toMatchObject({
    path: 'verdicts.yaml',
    line,
    field,
    message: expect.stringContaining(message),
  });
});
