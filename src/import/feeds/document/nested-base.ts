import { resolveAddress } from '../links/item-address.ts';

/**
 * The base of the addresses in an element (XML Base): its own, resolved by the one around it or by
 * the document's address. Undefined if no element states one.
 */
export function nestedBase(
  own: string | undefined,
  around: string | undefined,
  address: string,
): string | undefined {
  return own === undefined ? around : (resolveAddress(own, [around ?? address]) ?? around);
}
