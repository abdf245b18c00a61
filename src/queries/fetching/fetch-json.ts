import * as z from 'zod/mini';
import { KEPT_AT } from '#src/content/archive/archive-cache.ts';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { LoadError, lostRequest } from './load-error.ts';

/** A hanging request fires no event in any browser, so it needs a timeout, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * Fetches and parses one file of the bundle. Resolves with the result of `schema`; rejects with a
 * LoadError that says how it failed, or with the signal's reason if the caller aborted.
 */
export async function fetchJson<T>(
  address: string,
  schema: z.ZodMiniType<T>,
  signal?: AbortSignal,
): Promise<T> {
  return (await fetchAnswer(address, schema, signal)).value;
}

/**
 * The same, and whether it is a copy that a worker of this site kept. `cache`: how the browser's
 * cache is used.
 */
export async function fetchAnswer<T>(
  address: string,
  schema: z.ZodMiniType<T>,
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<{ readonly value: T; readonly isCopy: boolean }> {
  const { text, isCopy } = await fetchText(address, cache, signal);
  const value = parseJson(text, address);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, isCopy };
  if (anotherFormat(value)) throw new LoadError({ kind: 'version', file: address });
  throw new LoadError({ kind: 'damaged', file: address, detail: firstIssue(parsed.error) });
}

async function fetchText(address: string, cache: RequestCache, signal?: AbortSignal) {
  const timeout = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(address, {
      cache,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const type = response.headers.get('content-type') ?? '';
    if (response.status === 404 || response.status === 410)
      throw new LoadError({ kind: 'missing', file: address });
    if (!response.ok)
      throw new LoadError({ kind: 'refused', file: address, detail: `status ${response.status}` });
    const text = await response.text();
    // Some hosts send the site's first page for each file that they do not have.
    if (type.includes('html'))
      throw new LoadError({
        kind: text.includes('/early.js"') ? 'missing' : 'page',
        file: address,
      });
    return { text, isCopy: response.headers.has(KEPT_AT) };
  } catch (error) {
    if (error instanceof LoadError || signal?.aborted) throw error;
    if (timeout.aborted) throw new LoadError({ kind: 'timeout', file: address }, { cause: error });
    throw new LoadError({ kind: lostRequest(), file: address }, { cause: error });
  }
}

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = text === '' ? 'the file is empty' : 'the file is cut or is no JSON';
    throw new LoadError({ kind: 'damaged', file: address, detail }, { cause: error });
  }
}

const anyFormat = z.object({ format: z.number() });

function anotherFormat(value: unknown): boolean {
  const parsed = anyFormat.safeParse(value);
  return parsed.success && parsed.data.format !== FORMAT;
}

/** The first fault: `built: Invalid input`. */
function firstIssue({ issues }: z.core.$ZodError): string {
  const [issue] = issues;
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'of another shape';
}
