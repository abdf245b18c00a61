import { expect, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const LIST = `related:
  - title: Kept
    publishedDateTime: 2024-05-01T09:00:00Z
    webUrl: https://gazette.example/kept
    provider: {name: Gazette, domain: gazette.example}
  - title: Misnamed
    publishedDateTime: 2024-05-01T09:00:00Z
    weburl: https://gazette.example/misnamed
    provider: {name: Gazette, domain: gazette.example}
  - Title: Without its title
    publishedDateTime: 2024-05-01T09:00:00Z
    provider: {name: Gazette, domain: gazette.example}
  - title: Perhaps gone
    publishedDateTime: 2024-05-01T09:00:00Z
    removed: yes
    provider: {name: Gazette, domain: gazette.example}
  - title: Gone
    publishedDateTime: 2024-05-01T09:00:00Z
    removed: true
    provider: {name: Gazette, domain: gazette.example}
  - title: Not gone
    publishedDateTime: 2024-05-01T09:30:00Z
    removed: false
    published: false
    provider: {name: Gazette, domain: gazette.example}
`;
const block = articleFile({ title: 'Lead' }).replace(/---\n$/, `${LIST}---\n`);

test('a related report with a near miss is left out with a warning, and its file stays', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': block, 'articles/b.md': block });
  const { wrote, problems } = await workspace.compile();
  expect(wrote).toBe(true);
  expect(problems.every(({ refused }) => !refused)).toBe(true);
  for (const path of ['articles/a.md', 'articles/b.md']) {
    const told = problems.filter((problem) => problem.path === path);
    expect(told.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '13 related.1.weburl',
      '15 related.2.Title',
      '20 related.3.removed',
    ]);
    expect(told[0]?.message).toMatch(
      /misspelling of webUrl; write webUrl, .* \(this report is left out\)/,
    );
  }
  const { coverage } = await openBundle(workspace.out).story('a');
  expect(coverage.map(({ title }) => title)).toEqual(['Kept', 'Not gone']);
});

test('what was taken down, or may have been, is in no coverage under any of its addresses', async () => {
  const at = (path: string) => `https://gazette.example/${path}`;
  const provider = { name: 'Gazette', domain: 'gazette.example' };
  const sound = {
    title: 'Secret',
    webUrl: at('web'),
    originalUrl: at('original'),
    ampWebUrl: at('amp'),
    provider,
  };
  const spellings = ['web', 'original', 'amp', 'web#part', 'web '].map((path) => ({
    webUrl: at(path),
  }));
  const listed = [...spellings, { ampWebUrl: at('amp') }, {}];
  const related = [
    ...listed.map((addresses) => relatedReport({ title: 'Secret', provider, ...addresses })),
    relatedReport({ title: 'Other' }),
  ];
  const lead = articleFile({ title: 'Lead', related });
  const lines = (fields: object, more: string): string =>
    articleFile({ ...fields }).replace(/---\n$/, `${more}\n---\n`);
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['removed', articleFile({ ...sound, removed: true })],
    ['near miss', lines(sound, 'remove\u200b: true')],
    ['in doubt', lines(sound, 'removed: "true"')],
    ['empty', lines(sound, 'removed:')],
    ['broken YAML', lines(sound, 'Removed: true\nexcerpt: "open')],
    ['without end', `${lines(sound, 'removed\u00a0: true')}`.replace(/---\n$/, '')],
    ['behind the fence', `${articleFile(sound)}removed: true\n`],
    ['not UTF-8', Buffer.from(lines({ ...sound, excerpt: 'é' }, 'removed: true'), 'latin1')],
    ['UTF-16', Buffer.from(lines(sound, 'removed: true'), 'utf16le')],
    ['too large', `${lines(sound, 'removed: true')}${'x'.repeat(1_100_000)}`],
    ['two of a name', articleFile({ ...sound, removed: true })],
    [
      'on one line',
      `---\n${JSON.stringify({ publishedDateTime: 1, published: true, ...sound, 'removed ': true })}\n---\n`,
    ],
  ];
  for (const [what, text] of files) {
    const twin = what === 'two of a name' ? { 'articles/2024/gone.md': articleFile() } : {};
    const workspace = await openWorkspace({
      'articles/lead.md': lead,
      'articles/gone.md': text,
      ...twin,
    });
    await workspace.compile({ keepGoing: true });
    const bundle = openBundle(workspace.out);
    expect([what, (await bundle.story('lead')).coverage.map(({ title }) => title)]).toEqual([
      what,
      ['Other'],
    ]);
    const all = [...(await bundle.bytes())].flat().join('\n');
    expect([what, /Secret|gone\.md/.test(all)]).toEqual([what, false]);
  }
});

test('a refused file that says removed: false takes nothing out of coverage', async () => {
  const report = { title: 'Report', webUrl: 'https://gazette.example/a' };
  const workspace = await openWorkspace({
    'articles/lead.md': articleFile({ related: [relatedReport(report)] }),
    'articles/own.md': articleFile({ ...report, heat: 'high', removed: false }),
  });
  await workspace.compile({ keepGoing: true });
  expect((await openBundle(workspace.out).story('lead')).coverage).toHaveLength(1);
});
