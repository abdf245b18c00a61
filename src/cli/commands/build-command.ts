import { siteOptions } from '#src/site/site-options.ts';
import type { Typing } from '../table/cli-table.ts';
import { buildAndTell } from './build-and-tell.ts';
import type { Running } from './running.ts';

/** Builds the site into its folder. Resolves with the exit code. */
export async function runBuild(
  typed: Typing<'build'>,
  { interrupt, progress }: Running,
): Promise<number> {
  const options = siteOptions(typed);
  interrupt.signal.throwIfAborted();
  const wrote = await buildAndTell(options, progress, (text) => process.stdout.write(text));
  return interrupt.code() ?? (wrote ? 0 : 1);
}
