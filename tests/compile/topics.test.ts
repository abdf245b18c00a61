import { describe, expect, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

type Files = Readonly<Record<string, string>>;

async function build(files: Files) {
  const workspace = await openWorkspace(files);
  const result = await workspace.compile({ keepGoing: true });
  return { ...openBundle(workspace.out), ...result };
}

describe('topics', () => {
  const on = (...topics: string[]) => articleFile({ topics });

  test('are merged by name, whatever its case, with the most used spelling', async () => {
    const topics = await (
      await build({
        'articles/a.md': on('ai', 'AI'),
        'articles/b.md': on('AI'),
        'articles/c.md': on('Ai'),
      })
    ).topics();
    expect(topics).toEqual([{ slug: 'ai', name: 'AI', stories: 3 }]);
  });

  test('take name, address and parent from their files, and count the stories below them once', async () => {
    const bundle = await build({
      'topics/1.yaml': '_id: machines\nname: Artificial Intelligence\nshortname: AI\n',
      'topics/2.yaml': 'name: Robots\nparent: artificial intelligence\n',
      'topics/3.yaml': 'name: Arms\nparent: Robots\n',
      'topics/4.yaml': 'name: Nobody writes of this\nparent: Robots\n',
      'articles/a.md': on('robots', 'Arms'),
      'articles/b.md': on('ARMS'),
      'articles/c.md': on('Weather'),
    });
    expect(await bundle.topics()).toEqual([
      { slug: 'arms', name: 'Arms', parent: 'robots', stories: 2 },
      { slug: 'machines', name: 'Artificial Intelligence', shortname: 'AI', stories: 2 },
      { slug: 'robots', name: 'Robots', parent: 'machines', stories: 2 },
      { slug: 'weather', name: 'Weather', stories: 1 },
    ]);
    const numbers = (await bundle.topics()).map(({ slug }) => slug);
    expect(
      (await bundle.columns()).topics.map((list) => list.map((number) => numbers[number])),
    ).toEqual([['robots', 'arms'], ['arms'], ['weather']]);
  });

  test('get addresses of their own in any script', async () => {
    const topics = await (
      await build({ 'articles/a.md': on('C', 'C#', 'C++', '人工智能', '!!!', 'Café au lait') })
    ).topics();
    expect(topics.map(({ slug }) => slug).toSorted()).toEqual([
      'c',
      'café-au-lait',
      'cpp',
      'csharp',
      'topic-21-21-21',
      '人工智能',
    ]);
  });

  test('have addresses that name a folder on any disk, however long the name', async () => {
    const long = [
      '人'.repeat(300),
      `${'a'.repeat(179)}𠀀`,
      `${'b'.repeat(179)} c`,
      `${'b'.repeat(179)} d`,
    ];
    const topics = await (await build({ 'articles/a.md': on(...long) })).topics();
    for (const { slug } of topics) {
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(180);
      expect(() => encodeURIComponent(slug)).not.toThrow();
      expect(slug).not.toMatch(/-$/);
    }
    expect(new Set(topics.map(({ slug }) => slug)).size).toBe(4);
    expect(new Set(topics.map(({ slug }) => slug.at(0)))).toEqual(new Set(['人', 'a', 'b']));
  });

  test('whose parents lead in a circle are cut loose with a warning', async () => {
    const bundle = await build({
      'topics/1.yaml': 'name: Hen\nparent: Egg\n',
      'topics/2.yaml': 'name: Egg\nparent: Hen\n',
      'topics/3.yaml': 'name: Self\n\nparent: Self\n',
      'topics/4.yaml': 'name: Orphan\nparent: Nobody\n',
      'articles/a.md': on('Hen', 'Egg', 'Self', 'Orphan'),
    });
    expect(
      bundle.problems.map(({ path, line, field, refused }) => [path, line, field, refused]),
    ).toEqual([
      ['topics/2.yaml', 2, 'parent', false],
      ['topics/3.yaml', 3, 'parent', false],
      ['topics/4.yaml', 2, 'parent', false],
    ]);
    expect((await bundle.topics()).flatMap(({ parent }) => parent ?? [])).toEqual(['egg']);
  });

  test('of a broken topic file the problem is told', async () => {
    const { problems } = await build({
      'topics/x.yaml': 'name: [AI]\n',
      'topics/y.yml': '- AI\n',
      'articles/a.md': on('AI'),
    });
    expect(problems).toMatchObject([
      { path: 'topics/x.yaml', line: 1, field: 'name', refused: true },
      { path: 'topics/y.yml', line: 1, field: 'file', refused: true },
    ]);
  });
});
