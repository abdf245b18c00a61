import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDomain } from '#src/compile/reports/read-provider.ts';
import { readRequest } from '#src/site/serving/read-request.ts';
import { parseAddress } from '#src/url/parse-address.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { listFiles, projectRoot } from '#tests/support/list-files.ts';

/**
 * More calls than V8 waits for before it optimises one; `URL.canParse` of Node 20 and 22 changes
 * its answer at about the 870th.
 */
const CALLS = 5_000;

test('answers stay the same however often they are asked for', () => {
  for (let call = 0; call < CALLS; call += 1) {
    expect(parseAddress('https://ö.se/é')?.host).toBe('xn--nda.se');
    expect(safeLink('https://münchen.de/ü')?.host).toBe('xn--mnchen-3ya.de');
    expect(readDomain('ö.se')).toBe('xn--nda.se');
    expect(readRequest({ url: '/é/' })?.path).toBe('/%C3%A9/');
    expect([parseAddress('https://ö .se/'), parseAddress('/ö')]).toEqual([undefined, undefined]);
  }
});

test('no code asks URL.canParse', () => {
  const files = ['src', 'public', 'tests']
    .flatMap(listFiles)
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path));
  expect(files.length).toBeGreaterThan(400);
  const asking = files.filter((path) =>
    /\bcanParse\s*\(/.test(readFileSync(join(projectRoot, path), 'utf8')),
  );
  expect(asking).toEqual([]);
});
