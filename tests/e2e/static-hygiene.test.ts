import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test as plainTest } from 'vitest';
import { describeArchives, openArchive } from '../support/archives.ts';
import { onlyInLong } from '../support/few.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { type Archive, openSite } from '../support/site.ts';

const secret = 'c2VjcmV0LW9mLW5vYm9keQ==';

/** Every kind of article that must not be seen, beside stories that refer to them. */
const withSecrets: Archive = {
  kind: 'inline',
  name: 'with-secrets',
  files: {
    'site.yaml': 'title: Paper\naddress: https://paper.example/\n',
    'articles/2024-05-01-lead.md': articleFile({
      title: 'A lead for all to see',
      originalUrl: 'https://courier.example/lead',
      topics: ['Energy'],
      secured: secret,
      category: 'unasked-category',
      featuredContent: '<iframe src="https://frames.example/unasked-frame"></iframe>',
      related: [
        relatedReport({
          secured: secret,
          webUrl: 'https://gazette.example/report',
          images: [{ url: 'https://p.example/unasked.png' }],
        }),
      ],
    }),
    'articles/2024-05-01-draft-of-monday.md': articleFile({
      title: 'Draft that nobody signed',
      published: false,
      secured: secret,
      provider: { name: 'Hidden Herald', domain: 'hidden.example' },
      topics: ['Embargoed'],
    }),
    'articles/2024-05-01-taken-down.md': articleFile({
      title: 'Withdrawn on request',
      removed: true,
      provider: { name: 'Lost Ledger', domain: 'lost.example' },
    }),
  },
};

const never = [
  secret,
  'unasked',
  'Draft that nobody signed',
  'draft-of-monday',
  'Hidden Herald',
  'hidden.example',
  'Embargoed',
  'embargoed',
].concat(['Withdrawn on request', 'taken-down', 'Lost Ledger', 'lost.example', 'frames.example']);

/** Every file of a site that a reader, a feed reader or a search engine can ask for, as text. */
async function readFiles(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(root.length + 1), await readFile(path, 'latin1'));
  }
  return files;
}

const matching = (files: ReadonlyMap<string, string>, wanted: RegExp): string[] =>
  [...files].filter(([, text]) => wanted.test(text)).map(([path]) => path);

/**
 * Names and blobs stand whole in a text, so that one pass over all of it finds any of thousands.
 */
const piecesOf = (text: string): readonly string[] => text.match(/[\w-]{12,}/g) ?? [];
const longestPiece = (text: string): string =>
  piecesOf(text).toSorted((a, b) => b.length - a.length)[0] ?? text;

/**
 * Attributes and elements that a policy without inline script or style forbids, in the markup
 * outside of inert scripts.
 */
const inline =
  /<[a-z][^<>]*\s(?:style|on[a-z]+)\s*=|<style[\s>]|<script(?![^>]*\ssrc=)(?![^>]*type="?application\/(?:ld\+)?json"?)[\s>]|javascript:/i;

describe('no file of a finished site', () => {
  plainTest(
    'tells of what was not published, of what was taken down, or of a field that nobody asked for',
    async () => {
      const site = await openSite(withSecrets);
      const files = await readFiles(site.root);
      await site.close();
      // The words are looked for where they could be: the published story is in pages, feeds,
      // coverage files, sitemap and bundle.
      const told = [...files]
        .filter(([, text]) => text.includes('2024-05-01-lead'))
        .map(([path]) => path.replace(/^.*\./, ''));
      expect(new Set(told)).toEqual(
        new Set(['html', 'json', 'xml', 'md', 'csv'].filter((ending) => told.includes(ending))),
      );
      expect(told).toEqual(expect.arrayContaining(['html', 'json', 'xml']));
      const leaks = never.flatMap((word) =>
        [...files]
          .filter(([path, text]) => path.includes(word) || text.includes(word))
          .map(([path]) => `${word}: ${path}`),
      );
      expect(leaks).toEqual([]);
    },
  );

  plainTest('has a script, a style or a handler of its own in a page', async () => {
    const site = await openSite({ kind: 'generated', stories: 300 });
    const pages = new Map(
      [...(await readFiles(site.root))].filter(([path]) => path.endsWith('.html')),
    );
    await site.close();
    expect(pages.size).toBeGreaterThan(400);
    expect(matching(pages, inline)).toEqual([]);
    expect(
      matching(
        pages,
        // No other source of scripts and styles than that of all.
        /http-equiv="?Content-Security-Policy"? content="default-src 'self';(?![^"]*(?:script-src|style-src|unsafe))/,
      ),
    ).toHaveLength(pages.size);
    expect(
      '<p style="color: red">'.match(inline) &&
        '<script>x</script>'.match(inline) &&
        '<a onclick="x">'.match(inline),
    ).toBeTruthy();
  });
});

onlyInLong(() =>
  describeArchives('on azure-2020', () => {
    plainTest(
      'no page, feed or coverage file tells of an article that is not published',
      { timeout: 180_000 },
      async () => {
        const folder = await openArchive('azure-2020');
        const site = await openSite({ kind: 'folder', name: 'azure-2020', folder });
        const files = await readFiles(site.root);
        await site.close();
        const secrets = new Set<string>();
        for (const name of await readdir(join(folder, 'articles'))) {
          const text = await readFile(join(folder, 'articles', name), 'utf8');
          const blob = /^secured: *["']?(\S{24,})/m.exec(text)?.[1];
          if (blob) secrets.add(longestPiece(blob));
          // A folded article's address stays: it leads to its story.
          if (!(/^published: true$/m.test(text) || /^heat: -1$/m.test(text)))
            secrets.add(longestPiece(name.replace(/\.md$/, '')));
        }
        expect(secrets.size).toBeGreaterThan(3000);
        const leaks = [...files].flatMap(([path, text]) =>
          piecesOf(path + text)
            .filter((piece) => secrets.has(piece))
            .map((piece) => `${piece}: ${path}`),
        );
        expect(leaks).toEqual([]);
        expect(matching(files, /secured["']?\s*:/)).toEqual([]);
      },
    );
  }),
);
