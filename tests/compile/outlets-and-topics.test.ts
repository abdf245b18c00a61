import { describe, expect, test } from 'vitest';
import { articleFile, matterFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

type Files = Readonly<Record<string, string>>;

async function build(files: Files) {
  const workspace = await openWorkspace(files);
  const result = await workspace.compile({ keepGoing: true });
  return { ...openBundle(workspace.out), ...result };
}

const by = (name: string, domain: string, logo?: string) => ({
  name,
  domain,
  ...(logo && { images: [{ url: logo }] }),
});
const logos = (count: number) => `https://logos.example/${count}.png`;

describe('outlets', () => {
  const files = {
    'articles/a.md': articleFile({
      provider: by('The Courier ', 'Courier.Example', logos(1)),
      related: [relatedReport()],
    }),
    'articles/b.md': articleFile({
      provider: by('Courier', 'courier.example', logos(2)),
      related: [relatedReport()],
    }),
    'articles/c.md': articleFile({ provider: by('Courier', 'courier.example', logos(2)) }),
    'articles/d.md': articleFile({ provider: by('Morningstar%2c Inc.', 'm\u00fcnchen.example') }),
    'articles/e.md': articleFile({
      provider: by('Gazette', 'gazette.example', 'http://logos.example/g.png'),
      related: [relatedReport(), relatedReport({ title: 'One more' })],
    }),
  };

  test('are merged by domain; the name and the logo that are used most stand', async () => {
    const outlets = await (await build(files)).outlets();
    expect(outlets.map(({ domain, name }) => [domain, name])).toEqual([
      ['courier.example', 'Courier'],
      ['gazette.example', 'The Gazette'],
      ['xn--mnchen-3ya.example', 'Morningstar, Inc.'],
    ]);
    expect(outlets[0]?.logo).toEqual({ url: logos(2) });
    expect(outlets[1]?.logo).toEqual({ url: 'https://logos.example/g.png' });
  });

  test.each([
    ['longer than a name can be, or a folder', `${'a.'.repeat(130)}example`],
    ['a part that is longer than a part can be', `${'a'.repeat(64)}.example`],
    ['an empty part', 'a..example'],
    ['a dot at the end', 'a.example.'],
  ])('are refused with a domain that has %s', async (_, domain) => {
    const { problems } = await build({
      'articles/a.md': articleFile({ provider: by('A', domain) }),
    });
    expect(problems).toMatchObject([
      { field: 'provider.domain', message: expect.stringMatching(/is not a domain name/) },
    ]);
  });

  test('that are called alike are marked, whatever the case of their names', async () => {
    const { outlets } = await build({
      'articles/a.md': articleFile({ provider: by('Wire', 'wire.example') }),
      'articles/b.md': articleFile({ provider: by('WIRE', 'wire.other.example') }),
      'articles/c.md': articleFile({ provider: by('Wires', 'wires.example') }),
    });
    expect((await outlets()).map(({ domain, namesake }) => [domain, namesake])).toEqual([
      ['wire.example', true],
      ['wire.other.example', true],
      ['wires.example', undefined],
    ]);
  });

  test('count the stories they lead and those of others in which they appear', async () => {
    const bundle = await build(files);
    const [courier, gazette] = await bundle.outlets();
    expect([courier, gazette]).toMatchObject([
      { stories: 3, appearances: 0 },
      { stories: 1, appearances: 2 },
    ]);
    const slugs = (await bundle.cards()).map(({ slug }) => slug);
    const [ofCourier = [], ofGazette = []] = await bundle.appearances();
    expect(ofCourier).toEqual([]);
    expect(ofGazette.map((number) => slugs[number])).toEqual(['a', 'b']);
    expect((await bundle.columns()).outlet).toEqual([0, 0, 0, 2, 1]);
  });

  test('take the logo of organizations/ when its address is whole', async () => {
    const organization = (domain: string, url: string) =>
      matterFile({ domain, images: [{ url, width: 50, height: 50 }] });
    const outlets = await (
      await build({
        ...files,
        'organizations/courier.md': organization('courier.example', 'https://own.example/logo.png'),
        'organizations/gazette.md': organization('gazette.example', '/assets/images/logo.png'),
      })
    ).outlets();
    expect(outlets[0]?.logo).toEqual({
      url: 'https://own.example/logo.png',
      width: 50,
      height: 50,
    });
    expect(outlets[1]?.logo).toEqual({ url: 'https://logos.example/g.png' });
  });

  test('of a broken organization file the problem is told', async () => {
    const { problems } = await build({ ...files, 'organizations/x.md': '---\nname: X\n---\n' });
    expect(problems).toMatchObject([
      { path: 'organizations/x.md', line: 2, field: 'domain', refused: true },
    ]);
  });
});

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
