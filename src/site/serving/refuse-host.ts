import type { IncomingMessage } from 'node:http';
import { hostNameOf } from './host-names.ts';
import type { AskedFile } from './read-request.ts';

/** Why a request is refused: the status and one sentence for the person who sees it. */
export type Refusal = { readonly status: 400 | 421; readonly text: string };

/**
 * Refuses a request for a host that the server does not serve; undefined if it is allowed. A web
 * page can point its own name at this machine (DNS rebinding) and then read the site as its own:
 * only the name in the request shows that. X-Forwarded-Host and similar headers are ignored,
 * because any client can send them.
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
