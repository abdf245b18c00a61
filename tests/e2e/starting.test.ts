import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Running, runCli, runScript } from '../support/command.ts';
import { onlyInLong } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { untilKept } from '../support/kept-device.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coranto-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const address = /(?<=Coranto is running at )http:\/\/localhost:\d+\/\S*(?= \(Ctrl-C stops it\))/;

/** A port that another program holds for as long as `use` runs. */
async function withBusyPort(use: (port: number) => Promise<unknown>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  try {
    await use(typeof bound === 'object' && bound ? bound.port : 0);
  } finally {
    server.close();
  }
}

const start = (...args: readonly string[]) => runCli('start', ...args);

/** Ctrl-C: the server ends, and its address was all that it said. */
async function stop({ interrupt, ended }: Running): Promise<void> {
  interrupt();
  const { output, errors } = await ended;
  expect(errors).toBe('');
  expect(output.trim().split('\n')).toEqual([expect.stringMatching(address)]);
}

describe('npm start', () => {
  test('--offline builds the five articles, serves them with the worker at the address it prints, and stops on Ctrl-C: 8 s after it was opened the site is read without the server', async ({
    visit,
  }) => {
    const out = join(folder, 'offline');
    const running = runScript('start', '--offline', '--port', '0', '--out', out);
    const [printed] = await running.says(address);
    const { page, noise } = await visit(
      { address: printed, root: folder, close: () => Promise.resolve() },
      '',
    );
    noise.expect(/ERR_(FAILED|CONNECTION_REFUSED)/);
    const opened = performance.now();
    await expect.poll(() => page.locator('article').count()).toBe(3);
    await untilKept(page, '/data/manifest.json');
    expect(performance.now() - opened).toBeLessThan(8000);
    await stop(running);
    await expect(fetch(printed)).rejects.toThrow();
    await page.reload();
    await page.locator('.page-line', { hasText: 'No connection.' }).waitFor();
    expect(await page.locator('article').count()).toBe(3);
  });

  test('says in one sentence that the port is busy', async () => {
    await withBusyPort(async (port) => {
      const { code, errors } = await start('--port', String(port), '--out', join(folder, 'busy'))
        .ended;
      expect(code).not.toBe(0);
      expect(errors.trim().split('\n')).toHaveLength(1);
      expect(errors).toMatch(new RegExp(`Port ${port} is busy.*--port`));
    });
  });

  onlyInLong(() => {
    test('without it has no worker, and stops on Ctrl-C', async ({ browser }) => {
      const running = runScript('start', '--port', '0', '--out', join(folder, 'five'));
      const [printed] = await running.says(address);
      const page = await browser.newPage();
      await page.goto(printed);
      await ready(page);
      await expect.poll(() => page.locator('article').count()).toBe(3);
      // Longer than it takes a page to be idle and to register one.
      await page.waitForTimeout(4000);
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      ).toBe(0);
      await page.close();
      await stop(running);
    });

    test('says in one sentence that the folder of articles is not there', async () => {
      const { code, errors } = await runScript(
        'start',
        '--port',
        '0',
        '--data',
        join(folder, 'nowhere'),
        '--out',
        join(folder, 'no'),
      ).ended;
      expect(code).not.toBe(0);
      expect(errors.trim().split('\n')).toHaveLength(1);
      expect(errors).toContain('nowhere');
      expect(existsSync(join(folder, 'no'))).toBe(false);
    });

    test('names an option that it does not have', async () => {
      const { code, errors } = await start('--prot', '80').ended;
      expect(code).not.toBe(0);
      expect(errors).toContain('--prot');
      expect(errors).toContain('--port');
    });

    test('serves another archive under a sub-path, and ends with 0 on Ctrl-C', async ({
      browser,
    }) => {
      const running = start(
        '--port',
        '0',
        '--base',
        '/sub/',
        '--data',
        'data',
        '--out',
        join(folder, 'sub'),
      );
      const [printed] = await running.says(address);
      expect(new URL(printed).pathname).toBe('/sub/');
      const page = await browser.newPage();
      await page.goto(printed);
      await page.locator('article [data-headline]').first().click();
      await page.waitForURL(/\/sub\/news\//);
      await ready(page);
      await page.close();
      running.interrupt();
      expect(await running.ended).toMatchObject({ code: 0, errors: '' });
    });

    test('makes of an empty archive a reader that says so', async ({ browser }) => {
      const data = join(folder, 'empty-data');
      await mkdir(join(data, 'articles'), { recursive: true });
      await writeFile(join(data, 'site.yaml'), 'title: Nothing Yet\n');
      const running = start('--port', '0', '--data', data, '--out', join(folder, 'empty'));
      const [printed] = await running.says(address);
      const page = await browser.newPage();
      await page.goto(printed);
      await ready(page);
      await expect.poll(() => page.locator('main h1').textContent()).toBe('No stories yet');
      await page.close();
      running.interrupt();
      await running.ended;
    });
  });
});
