import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';

/** This machine's names for itself, as `hostNameOf` returns them. */
export const ownNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A host by RFC 3986, section 3.2.2 (an IPv6 address in brackets, or a name), with or without a
 * port.
 */
const HOST = /^(?<name>\[[0-9a-f:.]{2,45}\]|[^\s:/?#@[\]\\]{1,255})(?::\d{0,5})?$/i;

/**
 * The name in a Host header or in the authority of a request target: in lower case, without port
 * and final dot; undefined for anything else. Accepts any port, because a forwarded port differs on
 * the other side.
 */
export function hostNameOf(text: string): string | undefined {
  const name = HOST.exec(text)?.groups?.['name'];
  if (name === undefined) return undefined;
  return name.startsWith('[')
    ? shortIPv6(name)
    : name.toLowerCase().replace(/\.$/, '') || undefined;
}

/**
 * Parses a host name from the command line. Returns it as browsers send it; undefined if it is
 * invalid.
 */
export function parseHostName(text: string): string | undefined {
  if (isIPv6(text.replace(/^\[(.*)\]$/, '$1')))
    return shortIPv6(text.startsWith('[') ? text : `[${text}]`);
  // For a text with a path or a port Node 20 would return the name before it.
  const name = /[\s:/?#@[\]\\%]/.test(text) ? '' : domainToASCII(text).replace(/\.$/, '');
  return /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(name) ? name : undefined;
}

/**
 * The canonical form of an IPv6 address in brackets: browsers send only this one, other programs
 * any.
 */
function shortIPv6(address: string): string | undefined {
  return isIPv6(address.slice(1, -1)) ? new URL(`http://${address}/`).hostname : undefined;
}
