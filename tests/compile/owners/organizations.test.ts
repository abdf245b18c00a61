import { describe, expect, test } from 'vitest';
import { articleFile, matterFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const AT = '2024-05-01T08:00:00Z';
const outlet = (domain: string, more: object = {}) => ({
  provider: { name: domain, domain },
  webUrl: `https://${domain}/a`,
  publishedDateTime: AT,
  ...more,
});

async function build(
  organizations: readonly object[],
  related: readonly string[],
  lead = 'bbc.co.uk',
) {
  const reports = related.map((domain, at) =>
    relatedReport(outlet(domain, { title: `Ferry strike halts Harlow harbour: report ${at}` })),
  );
  const files = organizations.map(
    (matter, at) => [`organizations/${at}.md`, matterFile({ ...matter })] as const,
  );
  const article = articleFile({
    title: 'Ferry strike halts Harlow harbour',
    ...outlet(lead),
    related: reports,
  });
  const workspace = await openWorkspace({
    ...Object.fromEntries(files),
    'articles/lead.md': article,
  });
  const { problems, wrote } = await workspace.compile();
  return { problems, wrote, ...openBundle(workspace.out) };
}

describe('family', () => {
  test('is the registrable domain: www and mobile pages are one source with their site', async () => {
    const bundle = await build([], ['www.bbc.co.uk', 'm.bbc.co.uk', 'bbc.com']);
    expect(await bundle.cards()).toMatchObject([{ reports: 3, sources: 2 }]);
    expect((await bundle.story('lead')).owners).toEqual([
      { domain: 'm.bbc.co.uk', family: 'bbc.co.uk' },
      { domain: 'www.bbc.co.uk', family: 'bbc.co.uk' },
    ]);
  });

  test('puts two domains of an owner together', async () => {
    const bundle = await build(
      [{ domain: 'bbc.com', family: 'bbc.co.uk' }],
      ['www.bbc.co.uk', 'bbc.com'],
    );
    expect(await bundle.cards()).toMatchObject([{ sources: 1 }]);
    const [outlets, figures] = [await bundle.outlets(), await bundle.figures()];
    expect(figures[outlets.findIndex(({ domain }) => domain === 'bbc.com')]?.owner).toEqual({
      family: 'bbc.co.uk',
      siblings: ['bbc.co.uk', 'www.bbc.co.uk'],
      others: 2,
    });
  });

  test('of those who share a host for all is each one’s own', async () => {
    const bundle = await build([], ['ann.github.io', 'bob.github.io']);
    expect(await bundle.cards()).toMatchObject([{ sources: 3 }]);
  });
});

describe('role', () => {
  test('maker makes a story of its own posts a company’s own', async () => {
    const bundle = await build(
      [{ domain: 'acme.example', role: 'maker' }],
      ['www.acme.example'],
      'acme.example',
    );
    expect(await bundle.cards()).toMatchObject([{ reports: 1, talk: 'self' }]);
    expect((await bundle.story('lead')).owners).toEqual([
      { domain: 'acme.example', role: 'maker' },
      { domain: 'www.acme.example', family: 'acme.example', role: 'maker' },
    ]);
  });

  test('press-release takes a report out of the sources', async () => {
    const bundle = await build(
      [{ domain: 'prwire.example', role: 'press-release' }],
      ['prwire.example', 'a.example'],
    );
    expect(await bundle.cards()).toMatchObject([{ reports: 2, sources: 2 }]);
    expect((await bundle.columns()).sources).toEqual([2]);
  });
});

describe('what means nothing', () => {
  test.each([
    [
      'role',
      'newspaper',
      /^is the text "newspaper", which is ignored; write one of press, maker, wire, press-release$/,
    ],
    ['role', 'Press', /^is the text "Press"/],
    ['role', ['press'], /^is a list/],
    [
      'family',
      7,
      /^is the number 7, which is ignored; write the domain of another outlet of the same owner/,
    ],
    ['family', ' \u200b', /^is the text/],
    ['family', 'x'.repeat(300), /^is the text "x{40}…"/],
  ])('%s: %j is a warning at its line, and passed over', async (field, value, message) => {
    const { problems, wrote, cards } = await build(
      [{ domain: 'a.example', [field]: value }],
      ['a.example'],
    );
    expect(problems).toEqual([
      {
        path: 'organizations/0.md',
        line: 3,
        field,
        message: expect.stringMatching(message),
        refused: false,
      },
    ]);
    expect(wrote).toBe(true);
    expect(await cards()).toMatchObject([{ sources: 2 }]);
  });

  test('a field left empty says nothing, and one whose name is nearly known refuses', async () => {
    expect(
      (await build([{ domain: 'a.example', family: null, role: null }], ['a.example'])).problems,
    ).toEqual([]);
    const { problems } = await build([{ domain: 'a.example', Role: 'press' }], ['a.example']);
    expect(problems).toMatchObject([{ field: 'Role', line: 3, refused: true }]);
  });
});
