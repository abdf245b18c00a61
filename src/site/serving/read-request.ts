import type { IncomingMessage } from 'node:http';

export type AskedFile = {
  /** The path, still percent-encoded, with `.` and `..` resolved. */
  readonly path: string;
  /**
   * The host and port of a target in absolute form (`GET http://host/path`), as written; otherwise
   * undefined.
   */
  readonly authority: string | undefined;
};

/** A target in absolute form, which every server must accept (RFC 9112, section 3.2.2). */
const ABSOLUTE = /^https?:\/\/(?<authority>[^/?#]*)(?<rest>.*)$/is;

/**
 * Parses the target of a request. Undefined for a target without a path, such as `*` or
 * `host:port`. A path that begins with `//` is a path and names no host.
 */
export function readRequest({ url = '/' }: Pick<IncomingMessage, 'url'>): AskedFile | undefined {
  const { authority, rest = url } = ABSOLUTE.exec(url)?.groups ?? {};
  const path = authority === undefined || rest.startsWith('/') ? rest : `/${rest}`;
  if (!path.startsWith('/')) return undefined;
  // Neither throws nor reads a host from the path: this base ends where the path begins.
  return { path: new URL(`http://localhost${path}`).pathname, authority };
}
