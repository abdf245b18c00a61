import { pageAt } from '#src/url/page-at.ts';
import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';
import { PICTURES_FOLDER } from '#src/url/pictures/picture-files.ts';
import type { WorkerSite } from './worker-site.ts';

/**
 * `changing`: a file whose name does not say what is in it. `path` is below the base, without
 * parameters, which change no file; of the manifest each page asks by its digest for a copy.
 */
export type AnsweredRequest = {
  readonly kind: 'page' | 'hashed' | 'picture' | 'changing';
  readonly path: string;
};

type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'headers' | 'cache'>;

/**
 * What the worker answers; undefined for other sites, parts of files, what no page needs, and what
 * is asked for without a cache.
 */
export function requestKind(
  { method, url, mode, headers, cache }: Asked,
  { base, hashed, files }: Pick<WorkerSite, 'base' | 'hashed' | 'files'>,
): AnsweredRequest | undefined {
  const { pathname, search, origin: asked } = new URL(url);
  if (method !== 'GET' || headers.has('range') || asked !== origin) return undefined;
  // The download of the archive keeps what it asks for itself.
  if (!pathname.startsWith(base) || cache === 'no-store') return undefined;
  const path = pathname.slice(base.length);
  const page = path.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/');
  if (mode === 'navigate') return pageAt(`/${page}`) && { kind: 'page', path: page };
  if (path.startsWith(PICTURES_FOLDER)) return { kind: 'picture', path };
  if (hashed.some((start) => path.startsWith(start))) return { kind: 'hashed', path };
  if (path === DATA_FOLDER + MANIFEST_FILE && search.startsWith('?of='))
    return { kind: 'changing', path: path + search };
  const isOurs = path.startsWith(DATA_FOLDER) || files.includes(path);
  return isOurs ? { kind: 'changing', path } : undefined;
}
