import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatHelp } from '#src/cli/help/format-help.ts';
import { answering } from '#tests/support/answering-server.ts';
import { runCli } from '#tests/support/command.ts';
import { opmlOf } from '#tests/support/import/run-command.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const run = (...words: readonly string[]) => runCli('import', ...words);

const RSS = `<rss version="2.0"><channel><title>A</title><link>https://a.example/</link>
<item><title>Chips are scarce</title><link>https://a.example/1</link><guid>1</guid></item>
</channel></rss>`;

/** A server with one feed; every other address is missing, and `/slow` is never answered. */
const serve = () =>
  answering(({ url }, response) => {
    if (url === '/slow') return;
    response.statusCode = url === '/feed' ? 200 : 404;
    response.end(url === '/feed' ? RSS : '');
  });

test('--help explains, a wrong word ends with 2', async () => {
  expect(await run('--help').ended).toEqual({ code: 0, output: formatHelp('import'), errors: '' });
  expect(await run('--hlep').ended).toEqual({
    code: 2,
    output: '',
    errors: 'There is no option --hlep. npm run import -- --help lists the options.\n',
  });
});

test('from an OPML file to articles: JSON alone on the output, nothing of progress', async () => {
  const { origin } = await serve();
  const folder = await temporaryFolder();
  const [data, opml] = [join(folder, 'news'), join(folder, 'feeds.opml')];
  await writeFile(opml, opmlOf(`${origin}/feed`, `${origin}/gone`));
  const { code, output, errors } = await run(opml, '--data', data, '--allow-private', '--json')
    .ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const told: unknown = JSON.parse(output);
  expect(told).toMatchObject({
    data,
    added: 2,
    sources: [
      { status: 'read', fresh: 1 },
      { status: 'failed', why: expect.stringContaining('404') },
    ],
    stories: { new: 1 },
    files: expect.arrayContaining([expect.stringMatching(/^articles\/.*-chips-are-scarce\.md$/)]),
  });
  expect(await readFile(join(data, 'feeds.yaml'), 'utf8')).toContain(`${origin}/gone`);

  // Without --allow-private this machine is not asked.
  const again = await run('--data', data).ended;
  expect(again.code).toBe(1);
  expect(again.output).toContain('2 feeds: 2 failed; 0 new items');
});

test('Ctrl-C ends it with 130: the list is there, no article is', async () => {
  const { origin, requests } = await serve();
  const data = join(await temporaryFolder(), 'news');
  await mkdir(data);
  await writeFile(join(data, 'feeds.yaml'), `feeds:\n  - ${origin}/feed\n  - ${origin}/slow\n`);
  const running = run('--data', data, '--allow-private');
  await expect.poll(() => requests.map(({ url }) => url), { timeout: 60_000 }).toContain('/slow');
  running.interrupt();
  expect(await running.ended).toEqual({
    code: 130,
    output: '',
    errors: 'interrupted; the next run imports what this one did not\n',
  });
  expect(existsSync(join(data, 'articles'))).toBe(false);
});
