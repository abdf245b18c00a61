import { errors } from 'undici';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { FetchError } from './fetch-error.ts';

/** OpenSSL's and Node's codes for a certificate that is not accepted. */
const certificate = /CERT|SIGNATURE|HOSTNAME_MISMATCH|CRL/;

/** OpenSSL's codes for a server that speaks no TLS, or none that Node accepts. */
const tls = /^(EPROTO$|ERR_SSL_)/;

const phrases = new Map([
  ['ECONNREFUSED', 'refused the connection'],
  ['ECONNRESET', 'broke the connection'],
  ['EPIPE', 'broke the connection'],
  ['UND_ERR_SOCKET', 'broke the connection'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'sent less than it announced'],
  ['UND_ERR_HEADERS_OVERFLOW', 'sent headers that are too long'],
  ['EHOSTUNREACH', 'cannot be reached from here'],
  ['ENETUNREACH', 'cannot be reached from here'],
]);

/** What the error of a connection to `host` means. */
export function connectionFault(error: unknown, host: string): FetchError {
  if (error instanceof FetchError) return error;
  const code = codeOf(error) ?? String(error);
  if (certificate.test(code))
    return new FetchError(`${host}: ${code}`, { fault: 'certificate', cause: error });
  if (code === 'ETIMEDOUT')
    return new FetchError(`${host} did not answer`, { fault: 'timeout', cause: error });
  if (error instanceof errors.HTTPParserError)
    return new FetchError(`${host} did not answer in HTTP`, { fault: 'refused', cause: error });
  const phrase = tls.test(code) ? 'made no secure connection' : phrases.get(code);
  return new FetchError(`${host} ${phrase ?? 'could not be asked'} (${code})`, {
    fault: 'refused',
    cause: error,
  });
}
