import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The types that such stores give files by their endings. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * A site's files as an object store serves them: by exact name, with an index document for names
 * that end in a slash and an error document for the rest, and no header but the type. Resolves with
 * the address; ends with the test.
 */
export async function serveAsObjects(root: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const key = name.endsWith('/') ? `${name}index.html` : name;
    const body = await readFile(join(root, key)).catch(() => undefined);
    const type = types[extname(body ? key : '/404.html')] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'Content-Type': type });
    response.end(body ?? (await readFile(join(root, '404.html'))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const bound = server.address();
  return `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
}
