import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFamilies } from '#src/compile/owners/families.ts';
import { registrableDomain } from '#src/compile/owners/registrable-domain.ts';
import { forAll } from '#tests/support/for-all.ts';

describe('the registrable domain of a host', () => {
  test.each([
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['bbc.co.uk', 'bbc.co.uk'],
    ['azure.microsoft.com', 'microsoft.com'],
    ['foo_bar.example.com', 'example.com'],
    ['www.xn--85x722f.xn--55qx5d.cn', 'xn--85x722f.xn--55qx5d.cn'],
    ['news.xn--bcher-kva.example', 'xn--bcher-kva.example'],
    // Those who rent a name below one suffix are strangers to each other.
    ['ann.github.io', 'ann.github.io'],
    ['blog.ann.github.io', 'ann.github.io'],
    ['ann.blogspot.com', 'ann.blogspot.com'],
    // Suffixes, addresses and names of no domain stand for themselves.
    ['github.io', 'github.io'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['', ''],
  ])('%s: %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});

describe('the family of an outlet', () => {
  const familyOf = (stated: Readonly<Record<string, string>>, domain: string): string =>
    createFamilies(new Map(Object.entries(stated)))(domain);

  test('is its registrable domain, where nobody says more', () => {
    expect(
      ['www.bbc.co.uk', 'bbc.co.uk', 'm.bbc.co.uk'].map((domain) => familyOf({}, domain)),
    ).toEqual(Array.from({ length: 3 }, () => 'bbc.co.uk'));
  });

  test('is what its file states, or that of its registrable domain', () => {
    const stated = {
      'bbc.com': 'www.bbc.co.uk',
      'a.example': 'Owner plc',
      'b.example': 'Owner plc',
    };
    expect(familyOf(stated, 'bbc.com')).toBe('bbc.co.uk');
    expect(familyOf(stated, 'www.bbc.com')).toBe('bbc.co.uk');
    expect(familyOf(stated, 'a.example')).toBe(familyOf(stated, 'www.b.example'));
  });

  test('leads on from domain to domain', () => {
    expect(familyOf({ 'a.example': 'b.example', 'b.example': 'Owner' }, 'www.a.example')).toBe(
      'Owner',
    );
  });

  test('is its own domain where it names itself, among strangers on one site', () => {
    const stated = { 'ann.letters.example': 'ann.letters.example' };
    expect(familyOf(stated, 'ann.letters.example')).toBe('ann.letters.example');
    expect(familyOf(stated, 'bob.letters.example')).toBe('letters.example');
  });

  const host = fc.constantFrom(
    'a.example',
    'www.a.example',
    'b.example',
    'm.b.example',
    'c.example',
    'Owner',
    'Owner B',
  );
  test('is one for outlets whose files name each other in whatever way, and always found', () => {
    forAll(
      fc.property(fc.dictionary(host, host), host, (stated, domain) => {
        const family = familyOf(stated, domain);
        const next = stated[domain];
        if (next !== undefined && next !== domain && next.includes('.'))
          expect(familyOf(stated, next)).toBe(family);
        expect(familyOf(Object.fromEntries(Object.entries(stated).reverse()), domain)).toBe(family);
      }),
    );
  });
});
