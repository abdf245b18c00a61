import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { makePagefind } from './pagefind-peer.ts';
import type { SearchedDocument } from './query-set.ts';

const execute = promisify(execFile);
const npm = platform === 'win32' ? 'npm.cmd' : 'npm';

/** How many results each gives. */
export const MOST_RESULTS = 100;

/** An index of a library, all of which a page has to fetch before its first answer. */
export type PeerIndex = {
  readonly bytes: number;
  /** Ids of documents, the best first. */
  readonly search: (text: string) => readonly number[] | Promise<readonly number[]>;
};

export type SearchPeer = {
  readonly name: string;
  readonly version: string;
  readonly make: (documents: readonly SearchedDocument[]) => PeerIndex | Promise<PeerIndex>;
};

const FIELDS = ['title', 'names', 'excerpt', 'coverage'] as const;
const BOOST = { title: 4, names: 2.8, excerpt: 2, coverage: 1 };

/** Installs the libraries below a folder; their own documentation says to set them up so. */
export async function installPeers(folder: string): Promise<SearchPeer[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"name":"peers","private":true}');
  const packages = ['minisearch@7', 'flexsearch@0.8', '@orama/orama@3', 'pagefind@1'];
  await execute(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
  });
  const { resolve } = createRequire(join(folder, 'peers.cjs'));
  const load = async (name: string): Promise<unknown> => import(pathToFileURL(resolve(name)).href);
  const versionOf = async (name: string): Promise<string> =>
    z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')))
      .version;
  return [
    {
      name: 'MiniSearch',
      version: await versionOf('minisearch'),
      make: makeMiniSearch(await load('minisearch')),
    },
    {
      name: 'FlexSearch',
      version: await versionOf('flexsearch'),
      make: makeFlexSearch(await load('flexsearch')),
    },
    {
      name: 'Orama',
      version: await versionOf('@orama/orama'),
      make: makeOrama(await load('@orama/orama')),
    },
    {
      name: 'Pagefind',
      version: await versionOf('pagefind'),
      make: makePagefind(await load(join(folder, 'node_modules/pagefind/lib/index.js')), folder),
    },
  ];
}

type MiniSearch = {
  addAll: (documents: readonly SearchedDocument[]) => void;
  search: (text: string, options?: object) => readonly { readonly id: number }[];
};
const miniSearchSchema = z.object({ default: z.custom<new (options: object) => MiniSearch>() });

const makeMiniSearch = (module: unknown): SearchPeer['make'] => {
  const { default: Search } = miniSearchSchema.parse(module);
  return (documents) => {
    const index = new Search({
      fields: FIELDS,
      searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
    });
    index.addAll(documents);
    return {
      bytes: Buffer.byteLength(JSON.stringify(index)),
      search: (text) => {
        const all = index.search(text);
        const found = all.length > 0 ? all : index.search(text, { combineWith: 'OR' });
        return found.map(({ id }) => id);
      },
    };
  };
};

type FlexSearch = {
  add: (document: SearchedDocument) => void;
  search: (text: string, options: object) => readonly { readonly result: readonly number[] }[];
  export: (keep: (key: string, data: string | undefined) => void) => Promise<void>;
};
const flexSearchSchema = z.object({ Document: z.custom<new (options: object) => FlexSearch>() });

const makeFlexSearch = (module: unknown): SearchPeer['make'] => {
  const flat = z.object({ default: z.optional(z.unknown()) }).parse(module).default ?? module;
  const { Document } = flexSearchSchema.parse(flat);
  return async (documents) => {
    const index = new Document({
      tokenize: 'forward',
      document: { id: 'id', index: [...FIELDS] },
    });
    for (const document of documents) index.add(document);
    let bytes = 0;
    await index.export((_, data) => {
      bytes += Buffer.byteLength(data ?? '');
    });
    return {
      bytes,
      search: (text) => {
        const fields = index.search(text, { limit: MOST_RESULTS, suggest: true });
        return [...new Set(fields.flatMap(({ result }) => result))];
      },
    };
  };
};

const oramaSchema = z.object({
  create: z.custom<(options: object) => unknown>(),
  insertMultiple: z.custom<(db: unknown, documents: readonly object[]) => Promise<unknown>>(),
  save: z.custom<(db: unknown) => unknown>(),
  search:
    z.custom<
      (
        db: unknown,
        options: object,
      ) => Promise<{ readonly hits: readonly { readonly id: string }[] }>
    >(),
});

const makeOrama = (module: unknown): SearchPeer['make'] => {
  const orama = oramaSchema.parse(module);
  return async (documents) => {
    const db = orama.create({
      schema: Object.fromEntries(FIELDS.map((field) => [field, 'string'])),
    });
    await orama.insertMultiple(
      db,
      documents.map((document) => ({ ...document, id: String(document.id) })),
    );
    return {
      bytes: Buffer.byteLength(JSON.stringify(orama.save(db))),
      search: async (term) => {
        const options = { term, tolerance: 1, boost: BOOST, limit: MOST_RESULTS, threshold: 0 };
        const exact = await orama.search(db, options);
        const { hits } =
          exact.hits.length > 0 ? exact : await orama.search(db, { ...options, threshold: 1 });
        return hits.map(({ id }) => Number(id));
      },
    };
  };
};
