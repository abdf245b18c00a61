import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileStories } from '#tests/bench/claims/compile-stories.ts';
import { measureClaims } from '#tests/bench/claims/measure-claims.ts';
import { sameEvent } from '#tests/bench/claims/same-event.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

/**
 * What the rule reaches on archives that were written for it, a few cases less: they are kept from
 * being lost, and prove nothing else.
 */
const floors = [
  { archive: 'general-news', precision: 0.94, recall: 0.68 },
  { archive: 'multilingual', precision: 0.85, recall: 0.65 },
];

test.each(floors)(
  'in $archive the reports of an event are found',
  async ({ archive, precision, recall }) => {
    const data = join(await temporaryFolder(), archive);
    await cp(join(projectRoot, 'tests/fixtures', archive), data, { recursive: true });
    const pairs = await sameEvent.pairsOf(await compileStories(data), data, archive);
    const measured = measureClaims(pairs);
    expect(measured.precision.right / measured.precision.of).toBeGreaterThanOrEqual(precision);
    expect(measured.recall.right / measured.recall.of).toBeGreaterThanOrEqual(recall);
  },
);

const matters = [
  'rates',
  'strike',
  'harvest',
  'election',
  'museum',
  'bridge',
  'vaccine',
  'drought',
  'festival',
  'tunnel',
];
const telling = [
  'Rescuers reach',
  'Thousands flee',
  'What we know of',
  'Army sent to',
  'Families mourn after',
  'Engineers warned of',
];

const beside = (lead: string, matter: string, reports: number) =>
  articleFile({
    title: lead,
    excerpt: `Officials confirmed the ${matter} on Friday and more is expected.`,
    publishedDateTime: '2024-05-03T06:00:00Z',
    related: Array.from({ length: reports }, (_, number) =>
      relatedReport({
        title: `${telling[number % telling.length]} the ${matter} near place${number}`,
        excerpt: `Our reporter number ${number} writes of what happened there.`,
        publishedDateTime: new Date(Date.UTC(2024, 4, 3, 6, number)).toISOString(),
        webUrl: `https://outlet${number % 180}.example/${matter}/${number}`,
        provider: { name: `Outlet ${number % 180}`, domain: `outlet${number % 180}.example` },
      }),
    ),
  });

test('the biggest story of a young site is found, whose words are in most of its texts', async () => {
  const files = matters.map(
    (matter) =>
      [`articles/${matter}.md`, beside(`Minister speaks of ${matter}`, matter, 4)] as const,
  );
  const big = [
    'articles/dam.md',
    beside('Orrin dam bursts above Lower Orrin', 'Orrin dam', 300),
  ] as const;
  const { compile, out } = await openWorkspace(Object.fromEntries([...files, big]));
  expect((await compile()).wrote).toBe(true);
  const { coverage } = await openBundle(out).story('dam');
  expect(coverage).toHaveLength(300);
  expect(coverage.filter(({ tier }) => tier === 'event').length).toBeGreaterThan(290);
});

test('in an archive of a few texts words decide, and not the hours alone', async () => {
  const lead = 'Harbour crane falls on ferry in Port Ellery';
  const related = [
    ['Ferry hit by falling crane in Port Ellery harbour', 'a.example', 2],
    ['Port Ellery council raises parking fees', 'b.example', 3],
    ['Harbour crane falls on a ferry in Port Ellery', 'c.example', 60],
  ].map(([title, domain, hours]) =>
    relatedReport({
      title,
      publishedDateTime: new Date(Date.UTC(2024, 4, 3, 6 + Number(hours))).toISOString(),
      webUrl: `https://${domain}/x`,
      provider: { name: String(domain), domain },
    }),
  );
  const other = (matter: string) =>
    articleFile({
      title: `Port Ellery in spring: ${matter}`,
      excerpt: 'In the town on the coast.',
    });
  const { compile, out } = await openWorkspace({
    'articles/lead.md': articleFile({
      title: lead,
      excerpt: '',
      publishedDateTime: '2024-05-03T06:00:00Z',
      related,
    }),
    ...Object.fromEntries(matters.map((matter) => [`articles/${matter}.md`, other(matter)])),
  });
  expect((await compile()).wrote).toBe(true);
  const { coverage } = await openBundle(out).story('lead');
  expect(coverage.map(({ outlet, tier }) => [outlet.domain, tier])).toEqual([
    ['a.example', 'event'],
    ['b.example', 'background'],
    ['c.example', 'event'],
  ]);
});
