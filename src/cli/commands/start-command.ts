import { once } from 'node:events';
import type { Interrupt } from '#src/compile/command/interrupt.ts';
import { type SiteServing, serveSite } from '#src/site/serve-site.ts';
import { assertPortIsFree } from '#src/site/serving/listen.ts';
import { type SiteOptions, siteOptions } from '#src/site/site-options.ts';
import type { Typing } from '../table/cli-table.ts';
import { buildAndTell, buildWith, tellResult } from './build-and-tell.ts';
import type { Running } from './running.ts';

/**
 * Builds the site and serves it until Ctrl-C or a signal. Without a terminal, as in a service, its
 * output is one line. Resolves with the exit code.
 */
export async function runStart(typed: Typing<'start'>, running: Running): Promise<number> {
  const options = siteOptions(typed);
  const { interrupt, progress } = running;
  await assertPortIsFree(options.port);
  interrupt.signal.throwIfAborted();
  if (options.watch) return await watch(options, running);
  if (!(await buildAndTell(options, progress, sayToPeople))) return interrupt.code() ?? 1;
  return interrupt.code() ?? (await serve(options, { root: options.out }, interrupt));
}

/** Serves until the signal. */
async function serve(
  { base, port, hosts }: SiteOptions,
  site: Pick<SiteServing, 'root' | 'live'>,
  { signal }: Interrupt,
): Promise<number> {
  const { address, close } = await serveSite({ base, port, hosts, ...site });
  process.stdout.write(`Coranto is running at ${address} (Ctrl-C stops it)\n`);
  if (!signal.aborted) await once(signal, 'abort');
  site.live?.close();
  await close();
  sayToPeople('Stopped.\n');
  return 0;
}

/** Serves, and builds again after each change, until the signal. */
async function watch(options: SiteOptions, { interrupt, progress }: Running): Promise<number> {
  const { watchSite } = await import('#src/site/watching/watch-site.ts');
  const { data, out, isOutGiven, base, keepGoing } = options;
  const { close, ...site } = await watchSite({
    ...{ data, base, keepGoing, out: isOutGiven ? out : undefined },
    // Nobody has to find the addresses of a preview again, so the history does not record them.
    build: (over) => buildWith(options, progress, { ...over, history: 'read' }),
    onResult: (result) => tellResult(result, { ...options, out: 'the preview' }, sayToPeople),
    onFault: progress.onNote,
  });
  try {
    return interrupt.code() ?? (await serve(options, site, interrupt));
  } finally {
    await close();
  }
}

/** Only where somebody reads it: not into the log of a service. */
const sayToPeople = (text: string): void => {
  if (process.stdout.isTTY) process.stdout.write(text);
};
