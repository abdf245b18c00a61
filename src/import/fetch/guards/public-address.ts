import ipaddr from 'ipaddr.js';

/** All global unicast addresses that are assigned today (IANA, IPv6 address space). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** IPv4 hosts as seen from networks that have IPv6 only (NAT64; RFC 6052, 2.1). */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Azure's host answers its machines here, with their settings. The address is in no special range,
 * and GitHub's runners are such machines.
 */
const AZURE_HOST = '168.63.129.16';

/**
 * Why an IP address is not public, as a short phrase; undefined if it is. Public is what the
 * registries of special addresses (RFC 6890) leave: no loopback, private, link-local, shared,
 * metadata, multicast, documentation or benchmarking addresses, and none that tunnels or maps
 * IPv4 (IPv4-mapped, 6to4, Teredo), except NAT64 of a public one.
 */
export function rangeOf(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'not an IP address';
  const ip = ipaddr.parse(address);
  if (ip instanceof ipaddr.IPv4) return rangeOfIPv4(ip);
  if (ip.match(nat64)) return rangeOfIPv4(new ipaddr.IPv4(ip.toByteArray().slice(12)));
  const range = ip.range();
  if (range !== 'unicast') return inWords(range);
  return ip.match(globalUnicast) ? undefined : 'reserved';
}

function rangeOfIPv4(ip: ipaddr.IPv4): string | undefined {
  if (ip.toString() === AZURE_HOST) return 'metadata';
  const range = ip.range();
  return range === 'unicast' ? undefined : inWords(range);
}

/** `carrierGradeNat` is `carrier grade nat`. */
const inWords = (range: string): string =>
  range.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
