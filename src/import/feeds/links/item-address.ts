import { repairAddress } from '#src/compile/addresses/repair-address.ts';
import { MOST_ADDRESS } from '#src/url/safe-link.ts';
import { cutTracking } from './tracking-parameters.ts';

/**
 * The address that a feed gives, as a link by the rules of `url/safe-link.ts`: http or https, no
 * credentials. A relative one is resolved by the first base that makes it a link (RFC 3986, 5.1);
 * undefined is no base. Undefined if there is no such link.
 */
export function resolveAddress(
  written: string | undefined,
  bases: readonly (string | undefined)[],
): string | undefined {
  const text = written?.trim() ?? '';
  if (text === '' || text.length > MOST_ADDRESS) return undefined;
  if (SCHEME.test(text)) return repairAddress(text).link?.href;
  if (WITHOUT_SCHEME.test(text)) return repairAddress(`https://${text}`).link?.href;
  for (const base of bases) {
    const link = base === undefined ? undefined : joinAddress(text, base);
    if (link !== undefined) return link;
  }
  return undefined;
}

/** The same, without tracking parameters: the address of an item. */
export function itemAddress(
  written: string | undefined,
  bases: readonly (string | undefined)[],
): string | undefined {
  const address = resolveAddress(written, bases);
  return address === undefined ? undefined : cutTracking(address);
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** No folder of a site is called so. */
const WITHOUT_SCHEME = /^www\.[a-z0-9-]+\.[a-z]/i;

function joinAddress(text: string, base: string): string | undefined {
  // `new URL` reads a backslash as a slash: \\\\host would be another host than a reader sees.
  if (text.includes('\\')) return undefined;
  try {
    return repairAddress(new URL(text, base).href).link?.href;
  } catch {
    return undefined;
  }
}
