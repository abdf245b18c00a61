import { expect, test } from 'vitest';
import type { OutletFigures } from '#src/content/bundle/outlet-measures.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const title = 'Bridge at Harlow is closed';
const lead = { name: 'Lead', domain: 'lead.example' };
const other = { name: 'Other', domain: 'other.example' };
const third = { name: 'Third', domain: 'third.example' };

const report = (provider: object, time: string, over: object = {}) =>
  relatedReport({
    title: `${title}, says ${time}`,
    provider,
    publishedDateTime: `2024-05-${time}Z`,
    webUrl: `https://r.example/${time}`,
    ...over,
  });
const story = (over: object) =>
  articleFile({
    title,
    provider: lead,
    publishedDateTime: '2024-05-10T12:00:00Z',
    quality: 80,
    webUrl: 'https://lead.example/a',
    ...over,
  });

async function figuresOf(
  articles: Readonly<Record<string, string>>,
): Promise<Record<string, OutletFigures | undefined>> {
  const workspace = await openWorkspace(
    Object.fromEntries(
      Object.entries(articles).map(([name, text]) => [`articles/${name}.md`, text]),
    ),
  );
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const [outlets, figures] = [await bundle.outlets(), await bundle.figures()];
  expect(figures).toHaveLength(outlets.length);
  return Object.fromEntries(outlets.map(({ domain }, number) => [domain, figures[number]]));
}

test('an outlet’s first report of an event counts, in minutes after the earliest of all', async () => {
  const figures = await figuresOf({
    a: story({
      related: [
        report(other, '10T09:00:00', { quality: 40 }),
        report(other, '10T08:30:00', { quality: 30 }),
        report(third, '10T12:15:00', { quality: null }),
        report(lead, '10T13:00:00', { quality: 10 }),
      ],
    }),
  });
  expect(figures['other.example']).toEqual({
    follows: 1,
    lags: [1, 0, 0, 0, 0, 0],
    medianLag: null,
    qualities: [0, 0, 0, 2, 0, 0],
  });
  expect(figures['lead.example']).toEqual({
    follows: 0,
    lags: [0, 0, 1, 0, 0, 0],
    medianLag: 210,
    qualities: [0, 1, 0, 0, 1, 0],
  });
  expect(figures['third.example']).toEqual({
    follows: 1,
    lags: [0, 0, 1, 0, 0, 0],
    medianLag: 225,
    qualities: [0, 0, 0, 0, 0, 1],
  });
});

test('background and dates that cannot be right are in no race', async () => {
  const figures = await figuresOf({
    a: story({
      related: [
        report(other, '10T10:00:00', { publishedDateTime: '1970-01-01T00:00:00Z' }),
        report(third, '10T11:00:00', { publishedDateTime: '2030-01-01T00:00:00Z' }),
        report({ name: 'Old', domain: 'old.example' }, '01T00:00:00'),
      ],
    }),
  });
  expect(Object.values(figures).map((measured) => measured?.lags.some((held) => held > 0))).toEqual(
    [false, false, false, false],
  );
  expect(figures['old.example']?.follows).toBe(0);
});

test('where the lead’s own date cannot be right, nobody is measured by it', async () => {
  const figures = await figuresOf({
    newest: story({ title: 'Rain in Harlow', webUrl: 'https://third.example/b', provider: third }),
    // Sorted as the newest known story, and so within an hour of the report: whether that is of its
    // event nobody can tell.
    a: story({
      publishedDateTime: '2030-01-01T00:00:00Z',
      related: [report(other, '10T12:30:00')],
    }),
  });
  expect(figures['other.example']).toMatchObject({ follows: 0, lags: [0, 0, 0, 0, 0, 0] });
});

test('a report that many stories list, or that leads a story of its own, is one report', async () => {
  const shared = report(other, '10T10:00:00', { quality: 60 });
  const leading = report(lead, '10T11:00:00', { quality: 80, webUrl: 'https://lead.example/a' });
  const figures = await figuresOf({
    a: story({ related: [shared] }),
    b: story({ webUrl: 'https://third.example/b', provider: third, related: [shared, leading] }),
  });
  expect(figures['other.example']?.qualities).toEqual([0, 0, 1, 0, 0, 0]);
  expect(figures['lead.example']?.qualities).toEqual([0, 1, 0, 0, 0, 0]);
  expect(figures['other.example']?.follows).toBe(2);
});
