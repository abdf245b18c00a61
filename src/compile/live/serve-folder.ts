import sirv from 'sirv';
import type { Connect } from 'vite';

/**
 * Serves a folder that changes. Answers 404 for what it lacks: further on, Vite would answer with
 * the page.
 */
export function serveFolder(folder: string): Connect.NextHandleFunction {
  const serve = sirv(folder, { dev: true, etag: true });
  return (request, response) =>
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
}
