import type * as z from 'zod/mini';

/** Milliseconds without an answer or an end; a hanging request fires no event. */
const TIMEOUT_MS = 60_000;

/**
 * Why a file of the archive could not be had: the network or host failed, the host has no such file
 * (any more), or what came twice is not what the name says.
 */
export type PartFault = 'lost' | 'gone' | 'damaged';

export class PartError extends Error {
  override readonly name = 'PartError';
  readonly fault: PartFault;
  readonly path: string;

  constructor(
    { fault, path }: { readonly fault: PartFault; readonly path: string },
    options?: ErrorOptions,
  ) {
    super(`${path}: ${fault}`, options);
    this.fault = fault;
    this.path = path;
  }
}

/** A bundle's folder, with a trailing slash, and a signal that stops the loading. */
export type FromFolder = { readonly folder: string; readonly signal?: AbortSignal | undefined };

/**
 * The bytes of a file that is named by its content: the first half of the SHA-256 of them must be
 * its name, otherwise it is fetched again, once. Neither the browser's cache nor the worker's keeps
 * a second copy. Rejects with a PartError, or the signal's reason.
 */
export async function fetchPart(path: string, from: FromFolder): Promise<ArrayBuffer> {
  for (let time = 0; time < 2; time += 1) {
    const bytes = await fetchBytes(path, from);
    if (bytes && (await isNamed(path, bytes))) return bytes;
  }
  throw new PartError({ fault: 'damaged', path });
}

/** The same of a file with a fixed name, parsed; one of another shape counts as damaged. */
export async function fetchFixed<T>(
  path: string,
  schema: z.ZodMiniType<T>,
  from: FromFolder,
): Promise<T> {
  const bytes = await fetchBytes(path, from);
  if (bytes === undefined) throw new PartError({ fault: 'damaged', path });
  return parsePart(path, bytes, schema);
}

export function parsePart<T>(path: string, bytes: ArrayBuffer, schema: z.ZodMiniType<T>): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new PartError({ fault: 'damaged', path }, { cause: error });
  }
}

/** Undefined for an answer that is a page. */
async function fetchBytes(
  path: string,
  { folder, signal }: FromFolder,
): Promise<ArrayBuffer | undefined> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    // A worker of this site answers no such request, so it keeps no copy either.
    const answer = await fetch(folder + path, {
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (answer.status === 404 || answer.status === 410)
      throw new PartError({ fault: 'gone', path });
    if (!answer.ok) throw new PartError({ fault: 'lost', path });
    if (answer.headers.get('content-type')?.includes('html')) return undefined;
    return await answer.arrayBuffer();
  } catch (error) {
    if (signal?.aborted || error instanceof PartError) throw error;
    throw new PartError({ fault: 'lost', path }, { cause: error });
  }
}

async function isNamed(path: string, bytes: ArrayBuffer): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return path.includes(hex.slice(0, 16));
}
