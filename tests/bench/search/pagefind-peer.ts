import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { readTree } from '#tests/support/workspace.ts';
import type { SearchedDocument } from './query-set.ts';
import type { PeerIndex, SearchPeer } from './search-peers.ts';

/** Results that are looked at: each has to be fetched by itself. */
const MOST_RESULTS = 10;

type Index = {
  addCustomRecord: (record: object) => Promise<unknown>;
  writeFiles: (options: { readonly outputPath: string }) => Promise<unknown>;
};
const makerSchema = z.object({
  createIndex: z.custom<(options: object) => Promise<{ readonly index: Index }>>(),
  close: z.custom<() => Promise<unknown>>(),
});

const addressSchema = z.object({ port: z.number() });

type Found = { readonly data: () => Promise<{ readonly url: string }> };
type Reader = {
  init: () => Promise<unknown>;
  search: (text: string) => Promise<{ readonly results: readonly Found[] }>;
};
const readerSchema = z.object({ createInstance: z.custom<(options: object) => Reader>() });

/**
 * Pagefind: made by its program, read by its own code for pages, which finds its files on loopback.
 * That code asks a page for its language.
 */
export const makePagefind =
  (module: unknown, folder: string): SearchPeer['make'] =>
  async (documents: readonly SearchedDocument[]): Promise<PeerIndex> => {
    const { createIndex, close } = makerSchema.parse(module);
    const outputPath = join(folder, `pagefind-${documents.length}`);
    const { index } = await createIndex({ forceLanguage: 'en' });
    for (const { id, title, names, excerpt, coverage } of documents)
      await index.addCustomRecord({
        url: `/${id}/`,
        content: [title, names, excerpt, coverage].join('. '),
        language: 'en',
        meta: { title },
      });
    await index.writeFiles({ outputPath });
    await close();
    const files = await readTree(outputPath);
    const server = createServer(({ url = '' }, response) => {
      const text = files.get(url.slice(1).replace(/\?.*/, ''));
      response.statusCode = text === undefined ? 404 : 200;
      response.end(text === undefined ? undefined : Buffer.from(text, 'latin1'));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    // The bench ends although nobody closes it.
    server.unref();
    const { port } = addressSchema.parse(server.address());
    Object.assign(globalThis, {
      window: globalThis,
      location: { origin: 'http://page.invalid' },
      document: { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null },
    });
    const code: unknown = await import(pathToFileURL(join(outputPath, 'pagefind.js')).href);
    const reader = readerSchema.parse(code).createInstance({
      basePath: `http://127.0.0.1:${port}/`,
      baseUrl: '/',
      noWorker: true,
    });
    await reader.init();
    return {
      bytes: [...files]
        .filter(([path]) => /\.(?:pf_index|pf_meta|pf_fragment)$/.test(path))
        .reduce((sum, [, text]) => sum + text.length, 0),
      search: async (text) => {
        const { results } = await reader.search(text);
        const first = await Promise.all(results.slice(0, MOST_RESULTS).map((each) => each.data()));
        return first.map(({ url }) => Number(url.replaceAll('/', '')));
      },
    };
  };
