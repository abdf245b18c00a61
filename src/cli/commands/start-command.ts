import { once } from 'node:events';
import { serveSite } from '#src/site/serve-site.ts';
import { assertPortIsFree } from '#src/site/serving/listen.ts';
import { siteOptions } from '#src/site/site-options.ts';
import type { Typing } from '../table/cli-table.ts';
import { buildAndTell } from './build-and-tell.ts';
import type { Running } from './running.ts';

/**
 * Builds the site and serves it until Ctrl-C or a signal. Without a terminal, as in a service, its
 * output is one line. Resolves with the exit code.
 */
export async function runStart(
  typed: Typing<'start'>,
  { interrupt, progress }: Running,
): Promise<number> {
  const options = siteOptions(typed);
  await assertPortIsFree(options.port);
  interrupt.signal.throwIfAborted();
  if (!(await buildAndTell(options, progress, sayToPeople))) return interrupt.code() ?? 1;
  const code = interrupt.code();
  if (code !== undefined) return code;
  const { out, base, port, hosts } = options;
  const { address, close } = await serveSite({ root: out, base, port, hosts });
  process.stdout.write(`Coranto is running at ${address} (Ctrl-C stops it)\n`);
  if (!interrupt.signal.aborted) await once(interrupt.signal, 'abort');
  await close();
  sayToPeople('Stopped.\n');
  return 0;
}

/** Only where somebody reads it: not into the log of a service. */
const sayToPeople = (text: string): void => {
  if (process.stdout.isTTY) process.stdout.write(text);
};
