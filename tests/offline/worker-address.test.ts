import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressPolicy } from '#src/offline/registration/worker-address.ts';
import { contentSecurityPolicy } from '#src/render/header-rules.ts';

afterEach(() => vi.unstubAllGlobals());

describe.each(['/', '/sub/'])('the policy of a site at %s', (base) => {
  const policy = addressPolicy(base);

  test.each(['sw.js', 'no-sw.js'])('lets the address of %s through', (file) =>
    expect(String(policy.createScriptURL(base + file))).toBe(base + file),
  );

  test.each([
    '',
    base,
    `${base}sw.js?x`,
    `${base}sw.js#x`,
    `${base}SW.js`,
    ` ${base}sw.js`,
    `${base}data/../sw.js`,
    `${base}early.js`,
    `https://evil.example${base}sw.js`,
    `//evil.example${base}sw.js`,
    'javascript:alert(1)',
    'data:text/javascript,1',
    'sw.js',
    base === '/' ? '/sub/sw.js' : '/sw.js',
  ])('throws for %o', (address) =>
    expect(() => policy.createScriptURL(address)).toThrow(TypeError),
  );
});

test('is made in the browser under the one name that the security policy permits', () => {
  const createPolicy = vi.fn((_name: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  addressPolicy('/');
  const [name] = createPolicy.mock.calls[0] ?? [];
  expect(contentSecurityPolicy({})).toContain(`; trusted-types ${name}`);
  expect(contentSecurityPolicy({})).toMatch(/trusted-types [\w-]+$/);
});
