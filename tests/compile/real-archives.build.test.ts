import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import {
  type ArchiveName,
  archiveNames,
  describeArchives,
  openArchive,
} from '#tests/support/archives.ts';
import { few } from '#tests/support/few.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { NOW, openBundle, readTree, temporaryFolder } from '#tests/support/workspace.ts';

/** What the lines of an article say, without any parser. */
type Lines = {
  readonly title: string;
  readonly published: boolean;
  readonly removed: boolean;
  readonly secured: string;
  readonly slug: string;
  readonly reports: readonly string[];
};

async function readLines(data: string): Promise<Lines[]> {
  const names = (await readdir(join(data, 'articles'))).filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(data, 'articles', name), 'utf8');
      const line = (pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';
      return {
        slug: name.replace(/\.md$/, ''),
        title: line(/^title: "(.*)"$/m),
        published: /^published: true$/m.test(text),
        removed: /^removed: true$/m.test(text),
        secured: line(/^secured: "(.*)"$/m),
        reports: [...text.matchAll(/^ {2}- title: "(.*)"$/gm)].map(([, title]) => title ?? ''),
      };
    }),
  );
}

const expectedCounts: Readonly<Record<ArchiveName, object>> = {
  'azure-2020': {
    files: 3039,
    stories: 375,
    folded: 1825,
    unpublished: 838,
    removed: 1,
    refused: 0,
    outlets: 274,
    topics: 19,
  },
  'power-apps': {
    files: 674,
    stories: 428,
    folded: 0,
    unpublished: 246,
    removed: 0,
    refused: 0,
    outlets: 15,
    topics: 7,
  },
};

test('the five articles are three stories and two that are not published', async () => {
  const out = join(await temporaryFolder(), 'bundle');
  const result = await compile({ data: join(projectRoot, 'data'), out, now: NOW });
  expect(result).toMatchObject({
    wrote: true,
    problems: [],
    summary: { files: 5, stories: 3, folded: 0, unpublished: 2 },
  });
  const { entries } = await openBundle(out).ledger();
  expect(entries.map(({ became }) => became).toSorted()).toEqual([
    'story',
    'story',
    'story',
    'unpublished',
    'unpublished',
  ]);
});

describeArchives('the real archives', () => {
  describe.each(few(archiveNames.toReversed(), 1))('%s', (name) => {
    let data: string;
    let lines: Lines[];
    let out: string;
    let bundle: ReturnType<typeof openBundle>;
    beforeAll(async () => {
      data = await openArchive(name);
      lines = await readLines(data);
      out = join(await mkdtemp(join(tmpdir(), 'coranto-test-')), 'bundle');
      bundle = openBundle(out);
      await compile({ data, out, now: NOW });
    });
    afterAll(() => rm(dirname(out), { recursive: true, force: true }));

    test('compiles with nothing refused, and its counts are those of its lines', async () => {
      expect((await bundle.manifest()).counts).toMatchObject(expectedCounts[name]);
      const out = lines.filter(({ published, removed }) => published && !removed);
      expect((await bundle.cards()).map(({ slug }) => slug).toSorted()).toEqual(
        out.map(({ slug }) => slug).toSorted(),
      );
      expect((await bundle.ledger()).entries).toHaveLength(lines.length);
    });

    test('every file of the bundle passes its schema, and every story is at its address', async () => {
      const cards = await bundle.cards();
      const columns = await bundle.columns();
      expect(columns.minutes).toHaveLength(cards.length);
      for (const { slug, reports, ...card } of cards) {
        const story = await bundle.story(slug);
        expect(story).toMatchObject(card);
        expect(story.coverage).toHaveLength(reports);
      }
      for (const entry of (await bundle.ledger()).entries) {
        if (entry.became !== 'folded') continue;
        const file = await bundle.address(entry.name.replace(/\.md$/, ''));
        if (file.became !== 'folded') throw new Error(`${entry.name} became ${file.became}`);
        expect((await bundle.story(file.slug)).coverage.map(({ id }) => id)).toContain(file.report);
      }
    });

    test('nothing of what is not published stands in any byte of it', async () => {
      const all = [...(await readTree(out))].flat().join('\n');
      const shown = lines.filter(({ published, removed }) => published && !removed);
      const folded = new Set(
        (await bundle.ledger()).entries.flatMap((entry) =>
          entry.became === 'folded' ? [entry.name] : [],
        ),
      );
      const legitimate = shown.flatMap(({ title, reports }) => [title, ...reports]).join('\n');
      const hidden = lines.filter(
        ({ published, removed, slug }) => !(published && !removed) && !folded.has(`${slug}.md`),
      );
      const titles = hidden
        .map(({ title }) => title)
        .filter((title) => title !== '' && !legitimate.includes(title));
      const inLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
      expect(titles.filter((title) => all.includes(`"${inLatin1(title)}`))).toEqual([]);
      const words = new Set(
        [...all.matchAll(/[\w.-]+/g)].map(([word]) => word.replace(/\.md$/, '')),
      );
      expect(hidden.filter(({ slug }) => words.has(slug))).toEqual([]);
      const blobs = new Set([...all.matchAll(/[\w+/=]{30,}/g)].map(([blob]) => blob.slice(0, 30)));
      expect(lines.filter(({ secured }) => blobs.has(secured.slice(0, 30)))).toEqual([]);
      expect(hidden.length).toBeGreaterThan(100);
      expect(titles.length).toBeGreaterThan(hidden.length / 2);
    });

    test('two runs give the same bytes', async () => {
      const again = join(await temporaryFolder(), 'bundle');
      const { wrote, summary } = await compile({ data, out: again, now: NOW });
      expect({ wrote, refused: summary.refused }).toEqual({ wrote: true, refused: [] });
      expect(await readTree(again)).toEqual(await readTree(out));
    });
  });
});
