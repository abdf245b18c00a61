import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FetchQueryOptions, QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { bundleFilesIn } from '#src/compile/output/bundle-output.ts';
import { type FileKind, fileKinds, fileTable, isOfKind } from '#src/content/bundle/file-table.ts';
import { feedListQuery, ledgerQuery } from '#src/queries/about-queries.ts';
import { addressQuery } from '#src/queries/address-query.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { cardsQuery, manifestQuery } from '#src/queries/bundle-queries.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import type { ReadFile } from '#src/queries/fetching/read-file.ts';
import { figuresQuery } from '#src/queries/figures-query.ts';
import { outletsQuery, topicsQuery } from '#src/queries/list-queries.ts';
import { ownPageQuery } from '#src/queries/own-page-query.ts';
import { storyIdsQuery } from '#src/queries/story-ids-query.ts';
import { storylineQuery, storylinesQuery } from '#src/queries/storyline-queries.ts';
import { headersFor } from '#src/render/header-rules.ts';
import { ownPageFile } from '#src/url/own-pages.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { STORYLINE_LIST, STORYLINE_PAGES, storylineFile } from '#src/url/storyline-files.ts';
import { withHeld } from '#tests/support/held-files.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const kindsOf = (path: string): FileKind[] => fileKinds.filter((kind) => isOfKind(kind, path));

describe('the table of the bundle’s files', () => {
  test('has one row for each file that a build writes, with its shape and how long it holds', async () => {
    const workspace = await openWorkspace({
      'articles/2024-05-02-flood.md': articleFile({ title: 'Flood', related: [relatedReport({})] }),
      'pages/imprint.md': '---\ntitle: Imprint\n---\nWritten by hand.\n',
      'site.yaml': 'title: Paper\nrobots: { ai: deny }\n',
      'import/feeds.json': JSON.stringify({ format: 1, feeds: {} }),
    });
    await workspace.compile();
    const paths = (await readdir(workspace.out, { recursive: true }))
      .filter((path) => path.endsWith('.json'))
      .map((path) => path.replaceAll('\\', '/'));
    const found = new Set<FileKind>();
    const files = await Promise.all(
      paths.map(async (path) =>
        withHeld(path, JSON.parse(await readFile(join(workspace.out, path), 'utf8'))),
      ),
    );
    for (const { path, value } of files.flat()) {
      const [kind, ...more] = kindsOf(path);
      expect({ path, kinds: kind ? 1 + more.length : 0 }).toEqual({ path, kinds: 1 });
      if (kind === undefined) continue;
      found.add(kind);
      kind.schema.parse(value);
      expect(bundleFilesIn.has(path)).toBe(true);
      const cache = headersFor(`data/${path}`, { hidden: false })['Cache-Control'];
      expect({ path, forEver: cache?.includes('immutable') }).toEqual({
        path,
        forEver: kind.named === 'content',
      });
    }
    const { memory, storylines, packLists, redirects } = fileTable;
    const rare: FileKind[] = [memory, storylines, packLists, redirects];
    expect([...found, ...rare].length).toBe(fileKinds.length);
  });

  test('names files as those who ask for them do', () => {
    expect(kindsOf(MANIFEST_FILE)).toEqual([fileTable.manifest]);
    expect(kindsOf(addressFile('2024-05-02-flood'))).toEqual([fileTable.stories]);
    expect(kindsOf(storylineFile('2024-05-02-flood'))).toEqual([fileTable.storylines]);
    expect(kindsOf(ownPageFile('imprint'))).toEqual([fileTable.ownPages]);
    expect(kindsOf(STORYLINE_LIST)).toEqual([fileTable.storylineList]);
    expect(kindsOf(STORYLINE_PAGES)).toEqual([fileTable.storylinePages]);
    expect(kindsOf('cards/../../secret.json')).toEqual([]);
  });

  const asked: { schema?: z.ZodMiniType } = {};
  const read: ReadFile = (_, schema) => {
    asked.schema = schema;
    return Promise.reject(new Error('this is all that was to be known'));
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const file = 'x-0123456789abcdef.json';

  /** Runs a query; resolves with how long its answer holds. */
  const ask = async <T, Key extends readonly unknown[]>(
    query: FetchQueryOptions<T, Error, T, Key>,
  ) => {
    await expect(client.fetchQuery(query)).rejects.toThrow('all that was to be known');
    client.clear();
    return query.staleTime;
  };

  test.each([
    ['manifest', () => ask(manifestQuery(read))],
    ['cards', () => ask(cardsQuery(read, file))],
    ['ids', () => ask(storyIdsQuery(read, file))],
    ['columns', () => ask(columnsQuery(read, file))],
    ['topics', () => ask(topicsQuery(read, file))],
    ['outlets', () => ask(outletsQuery(read, file))],
    ['figures', () => ask(figuresQuery(read, file))],
    ['appearances', () => ask(appearancesQuery(read, file))],
    ['ledger', () => ask(ledgerQuery(read, file))],
    ['feeds', () => ask(feedListQuery(read, file))],
    ['stories', () => ask(addressQuery(read, file, 'a'))],
    ['storylines', () => ask(storylineQuery(read, file))],
    ['ownPages', () => ask(ownPageQuery(read, file))],
    ['storylineList', () => ask(storylinesQuery(read, file))],
  ] as const)(
    'has the shape of %s that its query asks for, and for how long',
    async (name, run) => {
      const staleTime = await run();
      const { schema, named } = fileTable[name];
      expect(asked.schema).toBe(schema);
      expect(staleTime === Number.POSITIVE_INFINITY).toBe(named === 'content');
    },
  );
});
