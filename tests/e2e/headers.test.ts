import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

const get = (path: string) => fetch(new URL(path, site.address));

describe('what the server sends', () => {
  test('every answer carries the policy and its companions, errors too', async () => {
    for (const path of [
      '',
      'data/manifest.json',
      'favicon.svg',
      'about/',
      'nowhere/',
      'assets/none.js',
      'news/none/',
    ]) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy'), path).toMatch(
        /^default-src 'none'; script-src 'self'; .*trusted-types/,
      );
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy'), path).not.toMatch(/unsafe|\*/);
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
      expect(headers.get('permissions-policy'), path).toBeTruthy();
    }
  });

  test('only what is named by its content may be kept for ever', async () => {
    const page = await (await get('404.html')).text();
    const manifest: unknown = await (await get('data/manifest.json')).json();
    const files = JSON.stringify(manifest).match(/[a-z]+-[0-9a-f]{16}\.json/g) ?? [];
    const assets = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(files.length).toBeGreaterThan(4);
    expect(assets.length).toBeGreaterThan(3);
    for (const path of [...assets, ...files.map((file) => `data/${file}`)]) {
      expect((await get(path)).headers.get('cache-control'), path).toBe(
        'public, max-age=31536000, immutable',
      );
    }
    for (const path of [
      '',
      'index.html',
      'data/manifest.json',
      'about/',
      'early.js',
      'favicon.svg',
      'assets/none.js',
    ]) {
      expect((await get(path)).headers.get('cache-control'), path).toBe('no-cache');
    }
  });

  test('a page that is not there is 404 with the app in it; a file that is not there is 404 without', async () => {
    for (const path of ['nowhere/', 'news/never-written/', 'topics/a/b/']) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
    }
    for (const path of ['data/none.json', 'assets/none.js', 'none.png']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-type'), path).toMatch(/^text\/plain/);
    }
  });

  test('nothing outside of the site can be read through it', async () => {
    for (const path of [
      '..%2f..%2fpackage.json',
      '%2e%2e/%2e%2e/etc/passwd',
      'assets/..%5c..%5cpackage.json',
      '.git/config',
    ]) {
      const answer = await get(path);
      expect(await answer.text(), path).not.toMatch(/"scripts"|root:|\[core\]/);
    }
  });

  test('a broken address is answered, and the server lives on', async () => {
    expect((await get('%')).status).toBeGreaterThanOrEqual(400);
    expect((await get('news/%E0%A4%A/')).status).toBeGreaterThanOrEqual(400);
    expect((await get('')).status).toBe(200);
  });
});

describe('the policy in the browser', () => {
  test('is in the page too, for hosts that send no headers', async ({ visit }) => {
    const { page } = await visit(site, '');
    const meta = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(meta).toMatch(/^default-src 'self'; /);
    expect(meta).not.toMatch(/script-src|unsafe|\*/);
    expect(meta).toContain("require-trusted-types-for 'script'");
  });

  test('stops what an injected text could try', async ({ visit }) => {
    const { page, noise } = await visit(site, '');
    noise.expect(/^console: .*(Content Security Policy|Trusted)/i, /^uncaught: /);
    const tried = await page.evaluate(async () => {
      const attempts: Record<string, () => unknown> = {
        html: () => Reflect.set(document.body, 'innerHTML', '<img src=x onerror=1>'),
        // Not from within an evaluation, to which the browser's own tools give every right.
        code: () =>
          new Promise((done, stopped) =>
            setTimeout(() => {
              try {
                done(new Function('return 1')());
              } catch (error) {
                stopped(error);
              }
            }),
          ),
        beacon: () => fetch('https://collector.example/'),
        frame: () =>
          new Promise((_, stopped) => {
            document.addEventListener('securitypolicyviolation', stopped, { once: true });
            const frame = document.createElement('iframe');
            frame.src = 'https://frame.example/';
            document.body.append(frame);
          }),
      };
      const outcomes: Record<string, string> = {};
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          await attempt();
          outcomes[name] = 'done';
        } catch {
          outcomes[name] = 'stopped';
        }
      }
      return outcomes;
    });
    expect(tried).toEqual({
      html: 'stopped',
      code: 'stopped',
      beacon: 'stopped',
      frame: 'stopped',
    });
  });
});
