import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeHostRules } from '#src/render/hosting/write-host-rules.ts';
import { type Host, hosts, runHost } from '#tests/support/host.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

/** A site of one story, without exports as files. */
async function publish(host: Host, base: string): Promise<string> {
  const folder = await temporaryFolder();
  await chmod(folder, 0o755);
  const site = join(folder, 'www', base);
  await mkdir(join(site, 'news/2021-12-13-x'), { recursive: true });
  await writeFile(join(site, '404.html'), 'App');
  await writeFile(join(site, 'news/2021-12-13-x/index.html'), 'Story');
  await writeFile(join(site, 'atom.xml'), '<feed/>');
  await writeHostRules({ root: site, base, hidden: false });
  const rules = await readFile(join(site, '.hosting/nginx.conf'), 'utf8');
  return `${await runHost(host, join(folder, 'www'), { own: join(folder, 'host'), rules })}${base}`;
}

for (const host of hosts) {
  const isHere = host.program !== undefined;
  (isHere ? describe : describe.skip)(
    isHere ? host.name : `${host.name} (skipped: it is not installed)`,
    () => {
      test.each(['/', '/news-2.0/'])(
        'below %s leads from the addresses of exports and of lists’ feeds that are no files',
        async (base) => {
          const address = await publish(host, base);
          const story = `${address}news/2021-12-13-x/`;
          for (const file of ['coverage.md', 'coverage.csv', 'coverage.json']) {
            const asked = await fetch(story + file, { redirect: 'manual' });
            const location = new URL(asked.headers.get('Location') ?? '', asked.url).href;
            expect([file, asked.status, location]).toEqual([file, 302, story]);
            expect(asked.headers.get('Cache-Control')).toBe('no-cache');
            expect(await (await fetch(story + file)).text()).toBe('Story');
          }
          for (const list of [`${address}outlets/~feed.xml/`, `${address}topics/ai/`])
            for (const file of ['atom.xml', 'feed.json']) {
              const asked = await fetch(list + file, { redirect: 'manual' });
              const location = new URL(asked.headers.get('Location') ?? '', asked.url).href;
              expect([file, asked.status, location]).toEqual([file, 301, `${list}feed.xml`]);
            }
          expect(await (await fetch(`${address}atom.xml`)).text()).toBe('<feed/>');
          // No other address leads on, and nothing that a visitor sends gets into the head.
          for (const path of [
            'news/2021-12-13-x/coverage.txt',
            'news/a%0d%0aSet-Cookie:x/coverage.csv',
            'news/a/b/coverage.csv',
            'outlets/coverage.csv/coverage.csv',
          ]) {
            const asked = await fetch(address + path, { redirect: 'manual' });
            const cookie = asked.headers.get('Set-Cookie');
            expect([path, asked.status, cookie]).toEqual([path, 404, null]);
          }
        },
      );
    },
  );
}
