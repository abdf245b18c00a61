import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardAddress } from '#src/import/fetch/guards/guard-address.ts';
import { rangeOf } from '#src/import/fetch/guards/public-address.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Ranges that are not public, of the registries for special addresses (RFC 6890). */
const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '255.255.255.255/32',
  '168.63.129.16/32',
];
const closed6 = [
  [0n, 96], // unspecified, loopback, IPv4-compatible
  [0xffffn << 32n, 96], // IPv4-mapped
  [0x64ff9b0001n << 80n, 48], // NAT64 of one's own network
  [0x100n << 112n, 64], // discard
  [0x2001n << 112n, 32], // Teredo
  [0x20010db8n << 96n, 32], // documentation
  [0x2002n << 112n, 16], // 6to4
  [0x3fffn << 112n, 20], // documentation
  [0xfc00n << 112n, 7], // unique local, fd00:ec2::254 in it
  [0xfe80n << 112n, 10], // link-local
  [0xfec0n << 112n, 10], // site-local
  [0xff00n << 112n, 8], // multicast
] as const;

const dotted = (value: number): string =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
const numberOf = (text: string): number =>
  text.split('.').reduce((value, part) => value * 256 + Number(part), 0);
const isIn = (value: number, range: string): boolean => {
  const [start = '', bits = ''] = range.split('/');
  return (
    Math.floor(value / 2 ** (32 - Number(bits))) ===
    Math.floor(numberOf(start) / 2 ** (32 - Number(bits)))
  );
};

const any4 = fc.integer({ min: 0, max: 0xffffffff });
const private4 = fc.constantFrom(...closed4).chain((range) => {
  const [start = '', bits = ''] = range.split('/');
  return fc
    .integer({ min: 0, max: 2 ** (32 - Number(bits)) - 1 })
    .map((offset) => numberOf(start) + offset);
});
/** Parts of the public space that have no special use. */
const public4 = any4.filter(
  (value) =>
    !closed4.some((range) => isIn(value, range)) &&
    !['192.88.99.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.175.48.0/24'].some((range) =>
      isIn(value, range),
    ),
);
const private6 = fc
  .constantFrom(...closed6)
  .chain(([start, bits]) =>
    fc.bigInt({ min: 0n, max: (1n << BigInt(128 - bits)) - 1n }).map((offset) => start + offset),
  );
/** 2400::/12 is given to networks of Asia and the Pacific, 2a00::/12 to those of Europe. */
const public6 = fc
  .tuple(fc.constantFrom(0x240n, 0x2a0n), fc.bigInt({ min: 0n, max: (1n << 116n) - 1n }))
  .map(([start, rest]) => (start << 116n) + rest);

/** The ways in which URLs can write an IPv4 address. */
const forms4: readonly ((value: number) => string)[] = [
  dotted,
  String,
  (value) => `0x${value.toString(16)}`,
  (value) => `0${value.toString(8)}`,
  (value) =>
    dotted(value)
      .split('.')
      .map((part) => `0${Number(part).toString(8)}`)
      .join('.'),
  (value) =>
    dotted(value)
      .split('.')
      .map((part) => `0x${Number(part).toString(16)}`)
      .join('.'),
  (value) => `${value >>> 24}.${value & 0xffffff}`,
  (value) => `${dotted(value)}.`,
  (value) => dotted(value).replaceAll('.', '。'),
  (value) => dotted(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (value) => dotted(value).replace(/\d/g, (digit) => `%3${digit}`),
  (value) => `[::ffff:${dotted(value)}]`,
  (value) => `[::${dotted(value)}]`,
  (value) => `[64:ff9b::${dotted(value)}]`,
  (value) => `[64:ff9b:1::${dotted(value)}]`,
  (value) => `[2002:${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}::1]`,
];

const groups = (value: bigint): string[] =>
  Array.from({ length: 8 }, (_, index) =>
    ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16),
  );
const forms6: readonly ((value: bigint) => string)[] = [
  (value) => groups(value).join(':'),
  (value) => groups(value).join(':').toUpperCase(),
  (value) =>
    groups(value)
      .map((part) => part.padStart(4, '0'))
      .join(':'),
  (value) =>
    groups(value)
      .join(':')
      .replace(/(^|:)0(:0)+(:|$)/, '::'),
  (value) => `${groups(value).slice(0, 6).join(':')}:${dotted(Number(value & 0xffffffffn))}`,
];

/** The host, if a fetch accepts it, else why it does not. */
const judge = (host: string): string => {
  try {
    return guardAddress(`http://${host}/`, undefined, false).hostname;
  } catch (error) {
    return String(error);
  }
};

describe('an IP address as host', () => {
  test('is refused in every form, if it is not public', () => {
    forAll(
      fc.property(private4, fc.constantFrom(...forms4), (value, form) =>
        judge(form(value)).includes('not public'),
      ),
      runs(400, 10_000),
    );
    forAll(
      fc.property(private6, fc.constantFrom(...forms6), (value, form) =>
        judge(`[${form(value)}]`).includes('not public'),
      ),
      runs(400, 10_000),
    );
  });

  test('is accepted, if it is public', () => {
    forAll(
      fc.property(public4, (value) => judge(dotted(value)) === dotted(value)),
      runs(200, 5_000),
    );
    forAll(
      fc.property(
        public6,
        fc.constantFrom(...forms6),
        (value, form) => judge(`[${form(value)}]`) === new URL(`http://[${form(value)}]`).hostname,
      ),
      runs(200, 5_000),
    );
    forAll(fc.property(public4, (value) => rangeOf(`64:ff9b::${dotted(value)}`) === undefined));
  });

  test('is refused in disguise, even if it is public', () => {
    forAll(
      fc.property(public4, fc.constantFrom(...forms4.slice(1, 11)), (value, form) =>
        judge(form(value)).includes('stands for'),
      ),
      runs(200, 5_000),
    );
  });
});

test.each([
  ['127.0.0.1', 'loopback'],
  ['::1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['100.100.100.200', 'carrier grade nat'],
  ['169.254.169.254', 'link local'],
  ['fd00:ec2::254', 'unique local'],
  ['fe80::1%eth0', 'link local'],
  ['168.63.129.16', 'metadata'],
  ['4000::1', 'reserved'],
  ['feed.example', 'not an IP address'],
])('%s is %s', (address, range) => {
  expect(rangeOf(address)).toBe(range);
});
