import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';

/** The names of this machine for itself, in the form that `hostNameOf` returns. */
export const ownNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A host as RFC 3986, section 3.2.2, has it (an IPv6 address in brackets, or a name), with or
 * without a port.
 */
const HOST = /^(?<name>\[[0-9a-f:.]{2,45}\]|[^\s:/?#@[\]\\]{1,255})(?::\d{0,5})?$/i;

/**
 * The name in a Host header or in the authority of a request target: in lower case, without port
 * and without a final dot; undefined when the text is not a host. Any port is accepted, because a
 * forwarded port has another number on the other side.
 */
export function hostNameOf(text: string): string | undefined {
  const name = HOST.exec(text)?.groups?.['name'];
  if (name === undefined) return undefined;
  return name.startsWith('[')
    ? shortIPv6(name)
    : name.toLowerCase().replace(/\.$/, '') || undefined;
}

/**
 * Reads a host name that a person wrote. Returns it as browsers send it, or undefined when it is
 * not a host name.
 */
export function parseHostName(text: string): string | undefined {
  if (isIPv6(text.replace(/^\[(.*)\]$/, '$1')))
    return shortIPv6(text.startsWith('[') ? text : `[${text}]`);
  // Of a text with a path or a port, Node 20 would return the name before it.
  const name = /[\s:/?#@[\]\\%]/.test(text) ? '' : domainToASCII(text).replace(/\.$/, '');
  return /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(name) ? name : undefined;
}

/**
 * The canonical form of an IPv6 address in brackets: browsers send this one only, other programs
 * any.
 */
function shortIPv6(address: string): string | undefined {
  return isIPv6(address.slice(1, -1)) ? new URL(`http://${address}/`).hostname : undefined;
}
