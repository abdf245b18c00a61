import { describe, expect, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const TITLE = 'Nobody may read this';

/** Front matter with a line that is put at the end, as it stands. */
const withLine = (line: string): string =>
  articleFile({ title: TITLE }).replace(/---\n$/, `${line}\n---\n`);

/** A line that may say that the story was taken down, and where the file must be refused. */
const doubtful: readonly (readonly [what: string, line: string, at?: number])[] = [
  ['no-break space before', '\u00a0removed: true'],
  ['zero-width space before', '\u200bremoved: true'],
  ['no-break space behind', 'removed\u00a0: true'],
  ['zero-width joiner behind', 'removed\u200d: true'],
  ['soft hyphen inside', 're\u00admoved: true'],
  ['byte order mark inside', 'rem\ufeffoved: true'],
  ['line separator before', '\u2028removed: true'],
  ['ideographic space before', '\u3000removed: true'],
  ['variation selector', 'removed\ufe0f: true'],
  ['tag character', 'removed\u{e0020}: true'],
  ['upper case', 'REMOVED: true'],
  ['capital', 'Removed: true'],
  ['letter missing', 'remove: true'],
  ['letter more', 'removeds: true'],
  ['letter changed', 'renoved: true'],
  ['letters swapped', 'remvoed: true'],
  ['Cyrillic letter', 'r\u0435moved: true'],
  ['Cyrillic letters and capital', 'R\u0435m\u043ev\u0435d: true'],
  ['full width', '\uff52\uff45\uff4d\uff4f\uff56\uff45\uff44: true'],
  ['accent', 'rémoved: true'],
  ['case and an edit', 'REMOVE: true'],
  ['invisible and an edit', 'remove\u200b: true'],
  ['blank in quotes', '"removed ": true'],
  ['complex key', '? Removed\n: true'],
  ['dash', 're-moved: true'],
  ['beside the real one', 'removed: false\nremoved\u200d: true'],
  ['text', 'removed: "true"'],
  ['yes', 'removed: yes'],
  ['one', 'removed: 1'],
  ['empty', 'removed:'],
  ['null', 'removed: ~'],
  ['list', 'removed: [true]'],
  ['date', 'removed: 2024-05-01'],
  ['no-break space behind the value', 'removed: true\u00a0'],
  ['under a field of its own', 'status:\n  removed: true'],
  ['deep under a field of its own', 'status:\n  - at: {Removed: yes}'],
  ['merged', '<<: {removed: true}'],
  ['inside a text', 'category: |\n  news\n  removed: true'],
  ['inside a text without blank', 'category: news\n  removed:true'],
  ['inside a quoted text', 'category: "news\n  removed: true"'],
  ['behind the fence', '---\nremoved: true'],
  ['in a second document', '---\n\n---\nRemoved : yes\n---'],
  ['without colon', 'removed true'],
  ['full-width colon', 'removed\uff1a true'],
  ['after a document end', '...\nremoved: true'],
  ['published twice', 'Published: false'],
  ['published in an invisible way', 'published\u200b: false'],
  ['publishe', 'publishe: false'],
  ['published false behind the fence', '---\npublished: false'],
];

describe('a line that may take a story down', () => {
  test('refuses its file by line and field, and nothing of it is published or named', async () => {
    const files = doubtful.map(
      ([, line], at) => [`articles/secret-${at}.md`, withLine(line)] as const,
    );
    const workspace = await openWorkspace({
      ...Object.fromEntries(files),
      'articles/sound.md': articleFile(),
    });
    const { summary, problems } = await workspace.compile({ keepGoing: true });
    const refused = new Set(summary.refused.map(({ path }) => path));
    expect(doubtful.filter((_, at) => !refused.has(`articles/secret-${at}.md`))).toEqual([]);
    expect(problems.filter(({ line, field }) => line < 6 && field !== 'front matter')).toEqual([]);
    expect(summary.stories).toBe(1);
    const all = [...(await openBundle(workspace.out).bytes())].flat().join('\n');
    expect(all).not.toMatch(/Nobody may read|secret-/);
  });

  test('says which field is meant and what is wrong with its name', async () => {
    const workspace = await openWorkspace({
      'articles/a.md': withLine('category: news\nremoved\u00a0: true'),
    });
    const { problems, wrote } = await workspace.compile();
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([
      {
        line: 7,
        field: 'removed\u00a0',
        message: expect.stringMatching(/misspelling of removed \(it contains U\+00A0\); write/),
      },
    ]);
  });

  test('is none where it clearly says something else', async () => {
    const lines = [
      'removed: false',
      '# removed: true',
      'category: "Removed: three apps"',
      'category: x # removed: true',
    ];
    const own = [
      'stats: {removed: 0}',
      'source: {published: 2024-01-01}',
      'category: |\n  Removed: three apps',
      'removal: none',
    ];
    const files = [...lines, ...own].map(
      (line, at) => [`articles/a-${at}.md`, withLine(line)] as const,
    );
    const { problems, summary } = await (await openWorkspace(Object.fromEntries(files))).compile();
    expect(problems).toEqual([]);
    expect(summary.stories).toBe(files.length);
  });
});

test('near names below a field and in the other files are refused by line', async () => {
  const workspace = await openWorkspace({
    'articles/a.md': withLine('images:\n  - Url: "https://a.example/a.jpg"'),
    'articles/b.md': articleFile({ provider: undefined }).replace(
      /---\n$/,
      'provider:\n  name: A\n  domain: a.example\n  image: []\n---\n',
    ),
    'articles/c.md': withLine('topic: [AI]'),
    'topics/ai.yaml': 'name: AI\nParent: Tech\n',
    'organizations/a.md': '---\ndomain: a.example\nimage: []\n---\n',
  });
  const { problems } = await workspace.compile();
  expect(problems.map(({ path, line, field }) => `${path}:${line}: ${field}`)).toEqual([
    'articles/a.md:7: images.0.Url',
    'articles/b.md:8: provider.image',
    'articles/c.md:6: topic',
    'organizations/a.md:3: image',
    'topics/ai.yaml:2: Parent',
  ]);
});
