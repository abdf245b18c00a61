import { STATUS_CODES } from 'node:http';
import { FetchError } from './fetch-error.ts';
import type { FetchAsk, HttpValidators } from './fetched.ts';
import { readBody } from './read-body.ts';
import { retryTime } from './retry-after.ts';
import type { HttpAnswer } from './send-request.ts';

/** What an answer means for a fetch. */
export type AnswerMeaning =
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      readonly type: string;
      readonly validators: HttpValidators;
    }
  | { readonly kind: 'unchanged' }
  /** `location` is an address or relative to the asked one. */
  | { readonly kind: 'redirect'; readonly location: string; readonly permanent: boolean };

const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);
const bodies = new Set([200, 203]);

/**
 * Judges an answer by its status (RFC 9110, 15) and reads its body, if that was asked for. Throws
 * a FetchError for every status that gives no answer.
 */
export async function readAnswer(answer: HttpAnswer, ask: FetchAsk): Promise<AnswerMeaning> {
  const { status, header } = answer;
  const location = header('location');
  if (redirects.has(status) && location !== undefined)
    return { kind: 'redirect', location: inUtf8(location), permanent: permanent.has(status) };
  if (status === 304 && (ask.validators?.etag ?? ask.validators?.modified) !== undefined)
    return { kind: 'unchanged' };
  if (!bodies.has(status)) throw statusError(status, header('retry-after'));
  return {
    kind: 'body',
    bytes: await readBody(answer, ask.mostBytes),
    type: header('content-type') ?? '',
    validators: { etag: header('etag'), modified: header('last-modified') },
  };
}

function statusError(status: number, retryAfter: string | undefined): FetchError {
  const name = STATUS_CODES[status];
  const detail = `status ${status}${name === undefined ? '' : ` (${name})`}`;
  if (status === 410) return new FetchError(detail, { fault: 'gone' });
  if (status === 429 || status === 503)
    return new FetchError(detail, { fault: 'later', notBefore: retryTime(retryAfter, Date.now()) });
  return new FetchError(detail, { fault: 'status' });
}

/** Headers are read as Latin-1; servers that write other letters into Location mean UTF-8. */
function inUtf8(location: string): string {
  const text = Buffer.from(location, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? location : text;
}
