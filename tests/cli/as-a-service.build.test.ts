import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '#tests/support/command.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const running = /^Coranto is running at (http:\/\/localhost:\d+\/) \(Ctrl-C stops it\)\n$/;

test('as a service it writes one line, warns on the error output, and ends with 0 on SIGTERM', async () => {
  const { data } = await openWorkspace({
    'articles/a.md': articleFile({ title: 'A day' }),
    'articles/b.md': articleFile({ publishedDateTime: '2999-01-01T00:00:00Z' }),
  });
  const folder = join(data, '..');
  const service = runCli('start', '--data', data, '--port', '0', '--out', join(folder, 'site'));
  const [, address = ''] = await service.says(running);
  const page = await fetch(`${address}news/a/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('A day')]);
  service.end('SIGTERM');
  const { code, output, errors } = await service.ended;
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(running) });
  expect(errors).toMatch(/^articles\/b\.md:\d+: publishedDateTime: warning: .*\n1 warning\n$/);
  expect(readdirSync(folder).sort()).toEqual(['data', 'site']);
}, 90_000);
