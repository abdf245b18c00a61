import { FetchError } from './fetch-error.ts';
import type { HttpAnswer } from './send-request.ts';
import { unpackBody } from './unpack-body.ts';

/**
 * Reads and decompresses the body of an answer: at most `mostBytes`, both as sent and after
 * decompression. Throws a FetchError `size` or `encoding`, and the connection's error if it breaks.
 */
export async function readBody(answer: HttpAnswer, mostBytes: number): Promise<Uint8Array> {
  const tooLarge = new FetchError(`more than ${mostBytes} bytes`, { fault: 'size' });
  if (Number(answer.header('content-length')) > mostBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return unpackBody(Buffer.concat(chunks), answer.header('content-encoding') ?? '', mostBytes);
}
