import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '#src/compile/articles/slugify.ts';
import { runs } from '#tests/support/few.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

type Files = Readonly<Record<string, string>>;

const on = (...topics: readonly string[]) => articleFile({ topics });

async function topicsOf(files: Files) {
  const workspace = await openWorkspace(files);
  const { problems } = await workspace.compile();
  const topics = await openBundle(workspace.out).topics();
  return {
    problems,
    slugs: Object.fromEntries(topics.map(({ name, slug }) => [name, slug])),
    topics,
  };
}

describe('topics', () => {
  test('whatever else there is, and in whatever order it comes, keep their addresses', async () => {
    const names = ['C++', 'C#', 'C', '.NET', 'Disney+', 'Disney'];
    const all = (await topicsOf({ 'articles/a.md': on(...names) })).slugs;
    expect(all).toEqual({
      C: 'c',
      'C++': 'cpp',
      'C#': 'csharp',
      '.NET': 'dotnet',
      Disney: 'disney',
      'Disney+': 'disney-plus',
    });
    for (const name of names)
      expect(
        (await topicsOf({ 'articles/z.md': on(name), 'articles/b.md': on(name) })).slugs,
      ).toEqual({ [name]: all[name] });
  });

  test('of one slug are one topic, called as most articles do, with one warning that names the spellings', async () => {
    const { topics, problems } = await topicsOf({
      'articles/a.md': on('AI Ethics', 'AI-Ethics'),
      'articles/b.md': on('AI Ethics'),
      'articles/c.md': on('ai ethics'),
      'articles/d.md': on('Ai/Ethics', '\ufb01nance', 'finance'),
      'articles/e.md': on('finance'),
    });
    expect(topics).toEqual([
      { slug: 'ai-ethics', name: 'AI Ethics', stories: 4 },
      { slug: 'finance', name: 'finance', stories: 2 },
    ]);
    expect(problems.map(({ path, field, refused }) => [path, field, refused])).toEqual([
      ['articles/a.md', 'topics', false],
      ['articles/d.md', 'topics', false],
    ]);
    expect(problems[0]?.message).toContain(
      '"AI-Ethics", "Ai/Ethics" and "AI Ethics" are one topic',
    );
  });

  test('that a file names are called as the file does', async () => {
    const { topics } = await topicsOf({
      'topics/e.yaml': 'name: AI-Ethics\n',
      'articles/a.md': on('AI Ethics'),
    });
    expect(topics).toEqual([{ slug: 'ai-ethics', name: 'AI-Ethics', stories: 1 }]);
  });

  test('stay apart where one has the other’s name for its address; the one that says so keeps it', async () => {
    const files = {
      'topics/a.yaml': 'name: Artificial Intelligence\n_id: ai\n',
      'articles/a.md': on('AI', 'Artificial Intelligence'),
    };
    const { slugs, problems } = await topicsOf(files);
    expect(slugs).toEqual({ 'Artificial Intelligence': 'ai', AI: 'ai_topic' });
    expect(problems).toMatchObject([
      { path: 'topics/a.yaml', line: 2, field: '_id', refused: false },
    ]);
    expect(problems[0]?.message).toContain('/topics/ai_topic/');
  });

  test('that claim one address have none of them, but the one of that name', async () => {
    const claims = {
      'topics/a.yaml': '_id: x\nname: One\n',
      'topics/b.yaml': '_id: x\nname: Two\n',
    };
    const articles = { 'articles/a.md': on('One', 'Two', 'X') };
    const both = await topicsOf({ ...claims, ...articles });
    expect(both.slugs).toEqual({ One: 'one', Two: 'two', X: 'x' });
    expect(both.problems.map(({ path, field }) => [path, field])).toEqual([
      ['topics/a.yaml', '_id'],
      ['topics/b.yaml', '_id'],
    ]);
    const named = await topicsOf({ ...claims, 'topics/c.yaml': '_id: x\nname: X\n', ...articles });
    expect(named.slugs).toEqual({ One: 'one', Two: 'two', X: 'x' });
  });

  test('of two files with one name: the second is left out with a warning', async () => {
    const { topics, problems } = await topicsOf({
      'topics/a.yaml': 'name: AI\nshortname: A\n',
      'topics/b.yaml': '\nname: a.i\n',
      'topics/c.yaml': '_id: z\nname: ai\n',
      'articles/a.md': on('AI'),
    });
    expect(topics).toEqual([{ slug: 'ai', name: 'AI', shortname: 'A', stories: 1 }]);
    expect(problems).toMatchObject([{ path: 'topics/c.yaml', line: 2, field: 'name' }]);
  });

  test('never share an address, whatever names and files there are', async () => {
    const words = fc.constantFrom(
      'ai',
      'AI',
      'A.I.',
      'C',
      'C++',
      'C#',
      '.c',
      'con',
      'x',
      'X-',
      'x_topic',
      '++',
      'topic 2b 2b',
    );
    const sources = fc.array(fc.record({ id: fc.option(words), name: words }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 8 }),
        sources,
        async (names, described) => {
          const files = described.map(({ id, name }, at) => [
            `topics/${at}.yaml`,
            `${id === null ? '' : `_id: ${JSON.stringify(id)}\n`}name: ${JSON.stringify(name)}\n`,
          ]);
          const { topics } = await topicsOf({
            'articles/a.md': on(...names),
            ...Object.fromEntries(files),
          });
          expect(new Set(topics.map(({ slug }) => slug)).size).toBe(topics.length);
          expect(topics.map(({ name }) => slugify(name)).toSorted()).toEqual(
            [...new Set(names.map(slugify))].toSorted(),
          );
        },
      ),
      runs(10, 40),
    );
  });
});
