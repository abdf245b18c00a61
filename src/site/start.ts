import { once } from 'node:events';
import { listenForInterrupt } from '#src/compile/interrupt.ts';
import type { SiteOptions } from './site-options.ts';

// Before the rest is loaded, which takes a second: Ctrl-C is heard from here on.
const interrupt = listenForInterrupt();
const { runCommand } = await import('./run-command.ts');
const { assertPortIsFree, serveSite } = await import('./serve-site.ts');

/** Serves until the publisher ends it, by Ctrl-C or by a signal. */
async function serve({ out, base, port }: SiteOptions, signal: AbortSignal): Promise<void> {
  const { address, close } = await serveSite({ root: out, base, port });
  console.log(`Coranto reads at ${address} (Ctrl-C ends it)`);
  if (!signal.aborted) await once(signal, 'abort');
  await close();
  console.log('Stopped.');
}

process.exitCode = await runCommand(
  { name: 'start', before: ({ port }) => assertPortIsFree(port), after: serve },
  process.argv.slice(2),
  interrupt,
);
// The bundler cannot be stopped, and would go on for seconds.
if (interrupt.signal.aborted) process.exit();
