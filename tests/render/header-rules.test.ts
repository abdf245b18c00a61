import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, contentSecurityPolicyMeta, headersFile, headersFor } from '#src/render/header-rules.ts';

describe('headers', () => {
  test.each(['assets/index-Bx8k.js', 'data/cards/0123456789abcdef.json', 'data/columns-0123456789abcdef.json'])(
    '%s carries a hash of its content and is kept for ever',
    (path) => expect(headersFor(path)['Cache-Control']).toContain('immutable'),
  );

  test.each(['', 'index.html', 'early.js', 'data/manifest.json', 'data/stories/0123456789abcdef.json', 'news/2021-12-13-x/'])(
    '%s is asked for anew each time',
    (path) => expect(headersFor(path)['Cache-Control']).toBe('no-cache'),
  );

  test('nothing but the site itself may run, and pictures come over https only', () => {
    expect(contentSecurityPolicy).toContain("script-src 'self';");
    expect(contentSecurityPolicy).toContain("img-src 'self' https: data:;");
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*/);
  });

  test('the meta tag says the same as the header, but for what browsers ignore in a meta tag', () => {
    expect(contentSecurityPolicyMeta).toBe(contentSecurityPolicy.replace("frame-ancestors 'none'; ", ''));
  });
});

test('the headers file gives every path below the base the rules the server gives', () => {
  const rules = headersFile('/sub/');
  expect(rules).toContain(`/sub/*\n  Content-Security-Policy: ${contentSecurityPolicy}\n`);
  expect(rules).toMatch(/^\/sub\/data\/manifest\.json\n {2}Cache-Control: no-cache$/m);
  expect(rules).toMatch(/^\/sub\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
  expect(rules).not.toMatch(/^\/(?!sub\/)/m);
});
