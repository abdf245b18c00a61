import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Redirect } from '#src/content/publisher/publisher-file.ts';
import { writeHostRules } from '#src/render/hosting/write-host-rules.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { robotsText } from '#src/render/sitemap/robots.ts';
import { writeListings } from '#src/render/write-listings.ts';
import { writeRedirects } from '#src/render/write-redirects.ts';
import { hosts, runHost } from '#tests/support/host.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, readTree, temporaryFolder } from '#tests/support/workspace.ts';

const redirects: readonly Redirect[] = [
  { from: '/old/page/', to: '/about/' },
  { from: '/old.html', to: '/imprint/' },
  { from: '/index.php', to: '/about/#follow' },
  { from: '/%C3%BCber', to: '/topics/k%C3%BCnstliche/' },
];

/** What a reader may ask for, and where that leads; undefined for nowhere. */
const asked: readonly (readonly [from: string, to: string | undefined])[] = [
  ['old/page/', 'about/'],
  ['old/page', 'about/'],
  ['old.html', 'imprint/'],
  ['index.php', 'about/#follow'],
  ['%C3%BCber/', 'topics/k%C3%BCnstliche/'],
  ['%C3%BCber', 'topics/k%C3%BCnstliche/'],
  ['old/page/more', undefined],
  ['oldxhtml', undefined],
  ['old.html/', undefined],
];

for (const host of hosts) {
  const run = host.program === undefined ? describe.skip : describe;
  run(`${host.name}, by the rules that the build writes`, () => {
    test.each(['/', '/sub.x/'])('redirects below %s for good', async (base) => {
      const folder = await temporaryFolder();
      await chmod(folder, 0o755);
      const root = join(folder, 'www', base);
      await writeHostRules({ root, base, hidden: false, redirects });
      const rules = await readFile(join(root, '.hosting/nginx.conf'), 'utf8');
      const own = join(folder, 'host');
      const address = await runHost(host, join(folder, 'www'), { own, rules });
      for (const [from, to] of asked) {
        const answer = await fetch(`${address}${base}${from}`, { redirect: 'manual' });
        const location = answer.headers.get('location');
        // Hosts write the letters of an encoding small or large.
        const led = location === null ? undefined : decodeURI(new URL(location, address).href);
        expect([from, answer.status, led]).toEqual([
          from,
          to === undefined ? 404 : 301,
          to === undefined ? undefined : `${address}${base}${decodeURI(to)}`,
        ]);
        if (to) expect(answer.headers.get('Content-Security-Policy')).toContain('default-src');
      }
    });
  });
}

test('hosts that read _redirects get each form of a path before the lines of the site', async () => {
  const root = await temporaryFolder();
  const lines = async (): Promise<string[]> =>
    (await readFile(join(root, '_redirects'), 'utf8')).split('\n');
  await writeHostRules({ root, base: '/sub/', hidden: false });
  const own = await lines();
  expect(own.join('\n')).not.toContain('/old');
  await writeHostRules({ root, base: '/sub/', hidden: false, redirects });
  expect(await lines()).toEqual([
    '/sub/old/page /sub/about/ 301',
    '/sub/old/page/ /sub/about/ 301',
    '/sub/old.html /sub/imprint/ 301',
    '/sub/index.php /sub/about/#follow 301',
    '/sub/%C3%BCber /sub/topics/k%C3%BCnstliche/ 301',
    '/sub/%C3%BCber/ /sub/topics/k%C3%BCnstliche/ 301',
    ...own,
  ]);
});

async function bundleOf(yaml: string) {
  const workspace = await openWorkspace({
    'site.yaml': `title: Paper\n${yaml}`,
    'articles/a.md': articleFile(),
  });
  await workspace.compile();
  return { bundle: await openBundle(workspace.out), root: await temporaryFolder() };
}

test('hosts without rules get a page at each former address, but for those of programs', async () => {
  const place = await bundleOf(
    'redirects:\n  /old/page: /about/\n  /old.html: /about/\n  /index.php: /about/\n',
  );
  await writeRedirects({ ...place, base: '/sub/', address: 'https://paper.example/sub/' });
  const tree = await readTree(place.root);
  expect([...tree.keys()].toSorted()).toEqual(['old.html', 'old/page/index.html']);
  expect(tree.get('old.html')).toContain('content="0; url=/sub/about/"');
  expect(tree.get('old.html')).toContain('href="https://paper.example/sub/about/"');
});

test('robots.txt says whom and what the publisher does not want, in groups of their own', async () => {
  const { bundle } = await bundleOf('robots: { ai: no-training, deny: [/me/, "/*.csv$"] }\n');
  const { manifest, publisher } = bundle;
  const address = 'https://paper.example/sub/';
  const text = robotsText(manifest, address, publisher.robots);
  const [training = '', all = ''] = text.split('\n\n');
  expect(training).toMatch(/^(?:User-agent: [\w-]+\n)+Disallow: \/sub\/$/);
  expect(training).toContain('User-agent: GPTBot\n');
  expect(training).not.toContain('OAI-SearchBot');
  expect(all).toBe('User-agent: *\nAllow: /sub/\nDisallow: /sub/me/\nDisallow: /sub/*.csv$');
  expect(text).toContain(`\n\nSitemap: ${address}sitemap.xml\n`);
  expect(robotsText(manifest, address, { ai: 'deny', deny: [] })).toContain(
    'User-agent: OAI-SearchBot\n',
  );
  expect(robotsText({ ...manifest, preview: true }, address, publisher.robots)).toBe(
    'User-agent: *\nDisallow: /sub/\n',
  );
});

test('feeds and robots.txt of a site have its licence and its wishes', async () => {
  const place = await bundleOf(
    'licence: { name: CC BY 4.0, address: "https://cc.example/by" }\nrobots: { deny: [/me/] }\n',
  );
  await writeListings({ ...place, address: 'https://paper.example/' });
  const tree = await readTree(place.root);
  const rights = 'CC BY 4.0 (https://cc.example/by)';
  expect(tree.get('feed.xml')).toContain(`<copyright>${rights}</copyright>`);
  expect(tree.get('atom.xml')).toContain(`<rights type="text">${rights}</rights>`);
  expect(tree.get('robots.txt')).toContain('\nDisallow: /me/\n');
});
