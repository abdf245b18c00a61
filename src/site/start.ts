import { once } from 'node:events';
import { listenForInterrupt } from '#src/compile/command/interrupt.ts';
import type { SiteOptions } from './site-options.ts';

// Before loading the rest, which takes a second: Ctrl-C is handled from here on.
const interrupt = listenForInterrupt();
const { runCommand } = await import('./run-command.ts');
const { serveSite } = await import('./serve-site.ts');
const { assertPortIsFree } = await import('./serving/listen.ts');

/** Serves until Ctrl-C or a signal. */
async function serve({ out, base, port, hosts }: SiteOptions, signal: AbortSignal): Promise<void> {
  const { address, close } = await serveSite({ root: out, base, port, hosts });
  console.log(`Coranto is running at ${address} (Ctrl-C stops it)`);
  if (!signal.aborted) await once(signal, 'abort');
  await close();
  console.log('Stopped.');
}

process.exitCode = await runCommand(
  { name: 'start', before: ({ port }) => assertPortIsFree(port), after: serve },
  process.argv.slice(2),
  interrupt,
);
// The bundler cannot be stopped, and would continue for seconds.
if (interrupt.signal.aborted) process.exit();
