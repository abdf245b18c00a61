import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { type FeedServer, PORTS, startFeedServer } from './support/feed-server.ts';

const PORT = 4180;
const usage = `npm run feeds [-- --port ${PORT}]

Serves the feeds of tests/fixtures/feeds on this machine only, until Ctrl-C: a made-up morning of 41
outlets, and more than 200 feeds of the odd kinds found in the wild. Their times count from now.

  --port N  the first of ${PORTS} ports in a row; 0 takes any that are free`;

/** What a person has to do next, with the addresses and commands to do it. */
function explain({ fixtures, lists }: FeedServer, files: { good: string; all: string }): string {
  const outlets = lists.good.text.split('xmlUrl=').length - 1;
  return `A made-up morning of ${outlets} outlets is served at ${lists.good.address}
Press Ctrl-C to stop.

Import it, and read it, in another terminal:

  npm run import -- ${files.good} --allow-private
  npm start -- --data news

All ${fixtures.length} fixtures, most of them odd or broken on purpose: ${files.all}`;
}

/** Serves until the process is told to end. Returns the exit code: 0, or 2 for usage and ports. */
async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { port: { type: 'string', default: String(PORT) }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 - PORTS) {
    console.error(`--port ${values.port} is no port. Give a number such as ${PORT}.`);
    return 2;
  }
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    const server = await startFeedServer({ port, today: new Date() });
    const folder = await mkdtemp(join(tmpdir(), 'coranto-feeds-'));
    const files = { good: join(folder, 'feeds.opml'), all: join(folder, 'all.opml') };
    await writeFile(files.good, server.lists.good.text);
    await writeFile(files.all, server.lists.all.text);
    console.log(explain(server, files));
    await stopped;
    await server.close();
    await rm(folder, { recursive: true });
    return 0;
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    console.error(
      `A port from ${port} to ${port + PORTS - 1} is taken. Stop the program that uses it, or choose others: npm run feeds -- --port ${port + 100}`,
    );
    return 2;
  }
}

exit(await main(argv.slice(2)));
