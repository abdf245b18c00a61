import { describe, expect, test } from 'vitest';
import { publisherPartsSchema } from '#src/content/publisher/publisher-parts.ts';
import { compileSite } from '#tests/support/compile-site.ts';
import { openBundle } from '#tests/support/workspace.ts';

const link = (label: string): string => `  - { label: "${label}", page: imprint }\n`;

describe.each(['navigation', 'footer'] as const)('the links of %s', (place) => {
  test('lead to pages of the site and to other sites', async () => {
    const { workspace, problems } = await compileSite(
      `${place}:\n  - label: " Topics &amp; more "\n    page: /topics\n  - label: Imprint\n    page: imprint\n  - label: Elsewhere\n    address: http://例え.jp/a`,
    );
    expect(problems).toEqual([]);
    const { site } = await openBundle(workspace.out).manifest();
    expect(publisherPartsSchema.parse(site.publisher)[place]).toEqual([
      { label: 'Topics & more', page: '/topics/' },
      { label: 'Imprint', page: '/imprint/' },
      { label: 'Elsewhere', out: { href: 'http://xn--r8jz45g.jp/a', host: 'xn--r8jz45g.jp' } },
    ]);
  });

  test.each([
    ['{ label: A, address: "javascript:alert(1)" }', '0.address', /no address that readers can/],
    ['{ label: A, address: "data:text/html,x" }', '0.address', /no address that readers can/],
    ['{ label: A, address: "//a.example/" }', '0.address', /no address that readers can/],
    ['{ label: A, address: "https://a@b.example/" }', '0.address', /no address that readers can/],
    ['{ label: A, page: "javascript:alert(1)" }', '0.page', /no page of this site/],
    ['{ label: A, page: "//a.example/" }', '0.page', /no page of this site/],
    ['{ label: A, page: "/missing/" }', '0.page', /no page of this site/],
    ['{ label: A, page: missing }', '0.page', /no page of this site/],
    ['{ label: A, page: imprint, address: "https://a.example" }', '0.address', /and not both/],
    ['{ label: A }', '0.page', /an address or a page/],
    [
      '{ label: A, url: "https://a.example" }',
      '0.url',
      /unknown field; .* label, address and page/,
    ],
    [`{ label: "${'a'.repeat(41)}", page: imprint }`, '0.label', /too long; .* at most 40/],
    ['{ label: " ", page: imprint }', '0.label', /is empty; write/],
    ['imprint', '0', /^expected a link, got the text "imprint"; write one link after/],
  ])('cannot be %s', async (entry, field, said) => {
    const { problems, wrote } = await compileSite(`${place}:\n  - ${entry}`);
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([
      { path: 'site.yaml', line: 3, field: `${place}.${field}`, refused: true },
    ]);
    expect(problems[0]?.message).toMatch(said);
  });

  test('are not called the same, and not too many', async () => {
    const twice = await compileSite(`${place}:\n${link('A')}${link('A')}`);
    expect(twice.problems).toMatchObject([{ line: 2, field: place, refused: true }]);
    expect(twice.problems[0]?.message).toMatch(/two links called the text "A"/);
    const many = Array.from({ length: 17 }, (_, number) => link(`A${number}`)).join('');
    const { problems } = await compileSite(`${place}:\n${many}`);
    expect(problems).toMatchObject([{ field: place, refused: true }]);
    expect(problems[0]?.message).toMatch(/more than \d+ links; leave some out/);
  });
});
