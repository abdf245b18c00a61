import { expect, test } from 'vitest';
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

test('an outlet’s weekly title over another text is a series and no copy; the same text of two outlets is one', async () => {
  const title = 'This week in the world of clouds';
  const weekly = (week: number, fields: object) =>
    relatedReport({
      title,
      webUrl: `https://${week}.example/`,
      publishedDateTime: at(`05-0${week}T08:00`),
      ...fields,
    });
  const provider = (domain: string) => ({ name: domain, domain });
  const related = [
    weekly(1, { excerpt: 'Storage grows.', provider: provider('one.example') }),
    weekly(2, { excerpt: 'Networks are faster.', provider: provider('one.example') }),
    weekly(3, { excerpt: 'Networks are faster.', provider: provider('one.example') }),
    weekly(4, { excerpt: 'Something else.', provider: provider('two.example') }),
  ];
  const coverage = await coverageOf(related);
  const weekOf = (id: string | undefined) =>
    coverage.find((report) => report.id === id)?.original?.host.slice(0, 1);
  expect(
    coverage.map(({ original, copyOf }) => [original?.host.slice(0, 1), weekOf(copyOf)]),
  ).toEqual([
    ['1', undefined],
    ['2', undefined],
    ['3', '2'],
    ['4', '2'],
  ]);
});
