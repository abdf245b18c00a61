import type { IncomingMessage } from 'node:http';
import { hostNameOf } from './host-names.ts';
import type { AskedFile } from './read-request.ts';

/** Why a request is not answered: the status and one sentence for the person who sees it. */
export type Refusal = { readonly status: 400 | 421; readonly text: string };

/**
 * Refuses a request for a host that the server does not answer to; undefined when it may be
 * answered. A web page can make its own name lead to this machine (DNS rebinding) and would then
 * read the site as if it were its own: the name in the request is the only sign of that.
 * X-Forwarded-Host and similar headers are not read, because any client can send them.
 */
export function refuseHost(
  request: IncomingMessage,
  { authority }: AskedFile,
  names: ReadonlySet<string>,
): Refusal | undefined {
  const headers = request.headersDistinct['host'] ?? [];
  if (headers.length !== 1)
    return {
      status: 400,
      text: `The request has ${headers.length === 0 ? 'no' : 'more than one'} Host header. Send one.`,
    };
  for (const host of authority === undefined ? headers : [...headers, authority]) {
    const name = hostNameOf(host);
    if (name === undefined) return { status: 400, text: 'The Host header is not a host name.' };
    if (!names.has(name)) return { status: 421, text: misdirected(name, request.socket.localPort) };
  }
  return undefined;
}

function misdirected(name: string, port: number | undefined): string {
  const own = `This server does not answer to the name ${name}. Open http://localhost:${port}/ instead.`;
  return `${own} If the name is yours, stop the server and start it again with --host ${name}.`;
}
