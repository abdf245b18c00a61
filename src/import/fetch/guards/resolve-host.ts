import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { FetchError } from '../fetch-error.ts';
import { bareHost } from './guard-address.ts';
import { rangeOf } from './public-address.ts';

/** One address of a name; `family` is 4 or 6. */
export type HostAddress = { readonly address: string; readonly family: number };

/** Finds all addresses of a host name. Rejects if it has none. */
export type Lookup = (name: string) => Promise<readonly HostAddress[]>;

/** The system's resolver, which reads /etc/hosts and asks name servers. */
export const lookUp: Lookup = (name) => systemLookup(name, { all: true });

/**
 * The addresses to connect to for the host of `url`. The name is looked up once, so a name server
 * cannot answer otherwise when the connection is made; connect to these addresses only. Unless
 * private addresses are allowed, every address must be public: the connection may use any of them,
 * and a mixed answer is how a public name leads into a private network. Throws a FetchError `name`
 * or `private`.
 */
export async function resolveHost(
  url: URL,
  lookup: Lookup,
  allowPrivate: boolean,
): Promise<readonly HostAddress[]> {
  const host = bareHost(url);
  const family = isIP(host);
  if (family) return [{ address: host, family }];
  const addresses = await addressesOf(host, lookup);
  if (!allowPrivate) for (const { address } of addresses) guard(host, address, addresses.length);
  return addresses;
}

async function addressesOf(host: string, lookup: Lookup): Promise<readonly HostAddress[]> {
  try {
    const addresses = await lookup(host);
    if (addresses.length > 0) return addresses;
  } catch (cause) {
    const code = codeOf(cause) ?? 'failed';
    throw new FetchError(`no address of ${host} was found (${code})`, { fault: 'name', cause });
  }
  throw new FetchError(`${host} has no address`, { fault: 'name' });
}

function guard(host: string, address: string, count: number): void {
  const range = rangeOf(address);
  if (range === undefined) return;
  const reason = count > 1 ? `; all ${count} addresses of a name must be public` : '';
  throw new FetchError(`${host} leads to ${address}, which is not public (${range})${reason}`, {
    fault: 'private',
  });
}
