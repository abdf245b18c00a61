import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { runFile } from '#tests/support/command.ts';

function serve(...args: readonly string[]) {
  const running = runFile('tests/feeds-cli.ts', ...args);
  onTestFinished(() => running.end('SIGKILL'));
  return running;
}

test('npm run feeds says what to type, serves, and ends with Ctrl-C', async () => {
  const running = serve('--port', '0');
  const [, address = ''] = await running.says(/served at (\S+)/);
  const [, file = ''] = await running.says(/npm run import -- (\S+) --allow-private/);
  await running.says(/npm start -- --data news/);
  const list = await readFile(file, 'utf8');
  expect(await (await fetch(address)).text()).toBe(list);
  const [, feed = ''] = /text="Harbour Times".*xmlUrl="(.+?)"/.exec(list) ?? [];
  expect(await (await fetch(feed)).text()).toContain('Crack in girder closes Ellery Bridge');

  const second = await serve('--port', new URL(address).port).ended;
  expect(second.code).toBe(2);
  expect(second.errors).toMatch(/^A port from \d+ to \d+ is taken\. Stop .+ --port \d+\n$/);

  running.interrupt();
  expect(await running.ended).toMatchObject({ code: 0, errors: '' });
  expect(existsSync(file)).toBe(false);
});

test('npm run feeds refuses a port that is none', async () => {
  expect(await serve('--port', 'many').ended).toMatchObject({
    code: 2,
    errors: '--port many is no port. Give a number such as 4180.\n',
  });
});
