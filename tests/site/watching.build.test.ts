import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { bundledApp } from '#tests/support/bundled-app.ts';
import { runCli } from '#tests/support/command.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { readAll } from '#tests/support/output.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const address = /(?<=Coranto is running at )http:\/\/localhost:\d+\/sub\/(?= )/;
const SCRIPT = /<script src="\/sub\/\.live\/page\.js"[^>]*><\/script>(?=<\/head>)/g;

const files = {
  'articles/a.md': articleFile({ title: 'Harbour', related: [relatedReport()] }),
  'articles/b.md': articleFile({ title: 'Bridge' }),
};

beforeAll(bundledApp);

/** The events of a live site; `next` resolves with the next one. */
async function listen(site: string) {
  const response = await fetch(`${site}.live/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  onTestFinished(async () => reader?.cancel());
  let read = '';
  const next = async (): Promise<unknown> => {
    for (;;) {
      const [, data] = /^data: (.*)\n\n/m.exec(read) ?? [];
      if (data !== undefined) {
        read = read.slice(read.indexOf(data) + data.length);
        return JSON.parse(data);
      }
      const piece = await reader?.read();
      if (!piece || piece.done) throw new Error('The stream of events ended.');
      read += piece.value;
    }
  };
  return { next };
}

test('a watched site is the built one but for one script a page, follows edits, and leaves nothing', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1717243200');
  const { data, write } = await openWorkspace(files);
  await rm(join(data, 'history.json'));
  const folder = join(data, '..');
  const watched = runCli('start', '--watch', '--data', data, '--port', '0', '--base', '/sub/');
  const [site] = await watched.says(address);
  const { next } = await listen(site);
  expect(await next()).toEqual({ built: expect.stringMatching(/-1$/) });

  await write('articles/a.md', articleFile({ title: 'Lighthouse', heat: 'high' }));
  expect(await next()).toMatchObject({
    built: expect.stringMatching(/-1$/),
    fault: {
      text: expect.stringMatching(/^articles\/a\.md:6: heat: expected a whole number/),
      frame: expect.stringMatching(/^> +6 \| heat: "high"$/m),
    },
  });
  expect(await (await fetch(`${site}news/a/`)).text()).toContain('Harbour');

  await write('articles/a.md', articleFile({ title: 'Lighthouse' }));
  expect(await next()).toEqual({ built: expect.stringMatching(/-3$/) });

  const out = join(folder, 'built');
  expect(
    await runCli('build', '--data', data, '--out', out, '--base', '/sub/').ended,
  ).toMatchObject({
    code: 0,
  });
  const built = Object.keys(readAll(out)).filter((path) => !path.startsWith('.hosting/'));
  const pages = built.filter((path) => path.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    const served = await (await fetch(site + path.replace(/index\.html$/, ''))).text();
    expect([path, served.match(SCRIPT)?.length]).toEqual([path, 1]);
    expect(served.replace(SCRIPT, '')).toBe(readFileSync(join(out, path), 'utf8'));
  }
  for (const path of built) expect(readFileSync(join(out, path), 'utf8')).not.toContain('.live');

  watched.end('SIGTERM');
  const { code, output, errors } = await watched.ended;
  expect({ code, lines: output.trim().split('\n').length }).toEqual({ code: 0, lines: 1 });
  expect(errors).toMatch(
    /^articles\/a\.md:6: heat: .*\n1 problem in 1 file: nothing was written.*\n$/,
  );
}, 180_000);

test('a theme is in the policy that pages are sent with, and a folder may go and come back', async () => {
  const { data, write } = await openWorkspace(files);
  const watched = runCli('start', '--watch', '--data', data, '--port', '0', '--base', '/sub/');
  const [site] = await watched.says(address);
  const { next } = await listen(site);
  expect(await next()).toEqual({ built: expect.stringMatching(/-1$/) });

  await write('theme.css', ':root { --accent: light-dark(#00507a, #84c9f5); }');
  expect(await next()).toEqual({ built: expect.stringMatching(/-2$/) });
  const page = await fetch(site);
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(await page.text()) ?? [];
  expect(style).toContain('#00507a');
  expect(page.headers.get('Content-Security-Policy')).toContain(
    `'sha256-${hash('sha256', style, 'base64')}'`,
  );

  await rm(data, { recursive: true });
  expect(await next()).toMatchObject({
    fault: { text: expect.stringContaining(`there is no folder ${data}`) },
  });
  await write('articles/a.md', articleFile({ title: 'Lighthouse' }));
  await vi.waitFor(
    async () => expect(await (await fetch(`${site}news/a/`)).text()).toContain('Lighthouse'),
    { timeout: 60_000, interval: 500 },
  );
  watched.end('SIGTERM');
  expect(await watched.ended).toMatchObject({ code: 0 });
}, 180_000);

test('there is no history of what was never published', async () => {
  const { data } = await openWorkspace(files);
  const before = readFileSync(join(data, 'history.json'), 'utf8');
  const watched = runCli('start', '--watch', '--data', data, '--port', '0', '--base', '/sub/');
  await watched.says(address);
  watched.interrupt();
  expect(await watched.ended).toMatchObject({ code: 0, errors: '' });
  expect(readFileSync(join(data, 'history.json'), 'utf8')).toBe(before);
}, 90_000);

test('a folder that is not there ends it in one sentence', async () => {
  expect(await runCli('start', '--watch', '--data', '/nowhere', '--port', '0').ended).toEqual({
    code: 2,
    output: '',
    errors: 'there is no folder /nowhere; use --data to name the folder that contains articles/\n',
  });
});
