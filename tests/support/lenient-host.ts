import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export type Lenience = {
  /** The path below which the folder is served. */
  readonly below?: string;
  /**
   * The answer for an address without a file: the error page, or the first page with status 200.
   */
  readonly missing?: '404.html' | 'index.html';
  /** Changes each page, as archives do. */
  readonly rewrite?: (html: string) => string;
};

const noop = (html: string): string => html;

/**
 * A host that answers with a page at every spelling of its address and never redirects: doubled
 * slashes, no final slash, a file's name, any letter case. Resolves with its address; ends with the
 * test.
 */
export async function serveLeniently(
  root: string,
  { below = '/', missing = '404.html', rewrite = noop }: Lenience = {},
): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const folder = below.replace(/\/{2,}/g, '/');
  const read = (name: string): Promise<string | undefined> =>
    readFile(join(root, name), 'utf8').catch(() => undefined);
  const server = createServer(async (request, response) => {
    asked.push(request.url ?? '');
    const [path = ''] = (request.url ?? '/').split('?');
    const name = decodeURIComponent(path).replace(/\/{2,}/g, '/');
    const file = name.startsWith(folder) ? name.slice(folder.length) : 'no-such-file';
    const tries = [
      file,
      join(file, 'index.html'),
      join(file.toLowerCase(), 'index.html'),
      `${file}.html`,
    ];
    const found = (await Promise.all(tries.map(async (at) => ({ at, body: await read(at) })))).find(
      ({ body }) => body !== undefined,
    );
    const { at, body } = found ?? { at: missing, body: await read(missing) };
    response.writeHead(found || missing === 'index.html' ? 200 : 404, {
      'Content-Type': types[extname(at)] ?? 'application/octet-stream',
    });
    response.end(at.endsWith('.html') ? rewrite(body ?? '') : body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : 0}`,
    asked,
  };
}
