import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Source } from './list-sources.ts';
import { refuse } from './problem.ts';

const MAX_BYTES = 1_048_576;

/** Reads one file as UTF-8. Throws a Refusal when it is too large, is not UTF-8, cannot be opened or is no plain file any more. */
export async function readSource({ file, size }: Source): Promise<string> {
  if (size > MAX_BYTES) throw tooLarge(size);
  const bytes = await readBytes(file);
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length);
  if (!isUtf8(bytes)) throw refuse('file', 'is not UTF-8; save it as UTF-8', lineOfFault(bytes));
  return bytes.toString('utf8');
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    // Between the listing and now the name may have become a link.
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    return await handle.readFile().finally(() => handle.close());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw refuse('file', `cannot be read (${code}); check that it is a plain file that you may read`);
  }
}

function tooLarge(bytes: number): Error {
  return refuse('file', `is ${bytes} bytes long, more than ${MAX_BYTES}; an article is front matter only, so cut the rest`);
}

/** The line on which the first bytes stand that are not UTF-8. */
function lineOfFault(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8');
  const at = decoder.decode(bytes).indexOf('\ufffd');
  return decoder.decode(bytes).slice(0, Math.max(0, at)).split('\n').length;
}
