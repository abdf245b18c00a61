import { isIP, isIPv4 } from 'node:net';
import { MOST_ADDRESS } from '#src/url/safe-link.ts';
import { FetchError } from '../fetch-error.ts';
import { rangeOf } from './public-address.ts';

/** By RFC 6761, 6.3 these names are this machine, whatever a name server says. */
const thisMachine = /(^|\.)localhost$/;

/** The host as an absolute address writes it. */
const writtenHost = /^\s*(?:https?:)?\/\/(?<host>[^/?#:\\]*)/i;

/**
 * Parses an address to fetch, or a redirect's target relative to `base`, and refuses what must not
 * be fetched: another scheme than http and https, user names and passwords, and, unless private
 * addresses are allowed, ports other than 80 and 443, this machine, IP addresses that are not
 * public, and IPv4 addresses in disguise (octal, hexadecimal, as one number). Throws a FetchError
 * `address` or `private`. Names are not looked up here, see `resolveHost`.
 */
export function guardAddress(text: string, base: URL | undefined, allowPrivate: boolean): URL {
  if (text.length > MOST_ADDRESS)
    throw new FetchError(`an address longer than ${MOST_ADDRESS} characters`, { fault: 'address' });
  const url = parse(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError(`${url.protocol} is not http or https`, { fault: 'address' });
  if (url.username !== '' || url.password !== '')
    throw new FetchError(`the address of ${url.hostname} has a user name or password`, {
      fault: 'address',
    });
  // A final dot is the same host, but servers know neither a certificate nor a site by it.
  url.hostname = url.hostname.replace(/\.$/, '');
  url.hash = '';
  if (!allowPrivate) guardHost(url, text);
  return url;
}

function parse(text: string, base: URL | undefined): URL {
  try {
    return new URL(text, base);
  } catch (cause) {
    throw new FetchError(`“${text}” is not an address`, { fault: 'address', cause });
  }
}

function guardHost(url: URL, text: string): void {
  if (!['', '80', '443'].includes(url.port))
    throw new FetchError(`port ${url.port} of ${url.hostname} is neither 80 nor 443`, {
      fault: 'address',
    });
  if (thisMachine.test(url.hostname))
    throw new FetchError(`${url.hostname} is this machine`, { fault: 'private' });
  const host = bareHost(url);
  const range = isIP(host) ? rangeOf(host) : undefined;
  if (range !== undefined)
    throw new FetchError(`${host} is not public (${range})`, { fault: 'private' });
  const written = writtenHost.exec(text)?.groups?.['host'];
  if (written !== undefined && isIPv4(host) && written !== host)
    throw new FetchError(`${written} stands for ${host}`, { fault: 'address' });
}

/** The host of an address; an IPv6 address without its brackets. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

/** The host and the port of an address, by which connections are counted. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}
