import { KEPT_AT } from '#src/content/archive/archive-cache.ts';
import type { AnsweredRequest } from './worker/request-kind.ts';

/** When a copy was kept, in milliseconds. */
export const keptAt = (copy: Response): number => Number(copy.headers.get(KEPT_AT));

/** Keeps an answer with the time. Rejects if storage is full or denied. */
export async function keepCopy(cache: Cache, address: string, answer: Response): Promise<void> {
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, `${Date.now()}`);
  // The body is no longer compressed.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  // A new response: browsers refuse one for a page that came by a redirect.
  await cache.put(address, new Response(answer.body, { headers }));
}

/**
 * Whether an answer is what was asked for: hosts and networks send pages for anything. Only pages
 * are HTML, and a page of this site says its own path. `gone`: the site has no such file or page.
 */
export async function judgeAnswer(
  answer: Response,
  { kind, path }: AnsweredRequest,
  base: string,
): Promise<'sound' | 'gone' | 'unknown'> {
  if (answer.status === 404 || answer.status === 410) return 'gone';
  const isHtml = answer.headers.get('content-type')?.includes('text/html') ?? false;
  if (answer.status !== 200 || answer.type !== 'basic') return 'unknown';
  if (kind !== 'page') return isHtml || answer.redirected ? 'unknown' : 'sound';
  const text = await answer.text();
  if (
    !(
      isHtml && [` src="${base}early.js"`, ` data-base="${base}"`].some((own) => text.includes(own))
    )
  )
    return 'unknown';
  return text.includes(` data-page="${base}${path}"`) ? 'sound' : 'gone';
}
