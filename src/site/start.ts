import { runCommand } from './run-command.ts';
import { assertPortIsFree, serveSite } from './serve-site.ts';
import type { SiteOptions } from './site-options.ts';

/** Serves until the publisher ends it, by Ctrl-C or by a signal. */
async function serve({ out, base, port }: SiteOptions): Promise<void> {
  const { address, close } = await serveSite({ root: out, base, port });
  console.log(`Coranto reads at ${address} (Ctrl-C ends it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
  console.log('Stopped.');
}

process.exitCode = await runCommand(
  { name: 'start', before: ({ port }) => assertPortIsFree(port), after: serve },
  process.argv.slice(2),
);
