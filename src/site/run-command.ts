import { join } from 'node:path';
import { formatProblems, formatSummary } from '#src/compile/command/format-result.ts';
import type { Interrupt } from '#src/compile/command/interrupt.ts';
import { createProgressLine } from '#src/compile/command/progress-line.ts';
import { CompileError } from '#src/compile/problem.ts';
import { buildSite } from './build-site.ts';
import type { FinishedSite } from './finish-site.ts';
import { hostLimits } from './hosts/host-limits.ts';
import { HostLimitError, saySize } from './hosts/say-size.ts';
import { keepSitePictures } from './keep-site-pictures.ts';
import { SiteError } from './site-error.ts';
import { parseSiteOptions, type SiteOptions, usage } from './site-options.ts';

/**
 * Exit codes of `build` and `start`, as those of `compile`: success; articles were refused, or the
 * site is too large for its host; the command or the disk failed. Signals have their own.
 */
const exitCodes = { good: 0, refused: 1, fault: 2 } as const;

type Command = {
  readonly name: 'build' | 'start';
  /** Runs before the build; its SiteError ends the command. */
  readonly before?: (options: SiteOptions) => Promise<void>;
  /** Runs after a successful build, until the signal is aborted. */
  readonly after?: (options: SiteOptions, signal: AbortSignal) => Promise<void>;
};

/**
 * Builds the site of the command line and reports the result on the terminal. Resolves with the
 * exit code.
 */
export async function runCommand(
  { name, before, after }: Command,
  args: readonly string[],
  interrupt: Interrupt,
): Promise<number> {
  try {
    const options = parseSiteOptions(args);
    if (options.help) {
      console.log(`npm run ${name} -- [options]${usage}`);
      return exitCodes.good;
    }
    await before?.(options);
    interrupt.signal.throwIfAborted();
    if (!(await buildAndTell(options, interrupt.signal)))
      return interrupt.code() ?? exitCodes.refused;
    const code = interrupt.code();
    if (code !== undefined) return code;
    await after?.(options, interrupt.signal);
    return exitCodes.good;
  } catch (error) {
    const isSaid = error instanceof SiteError || error instanceof CompileError;
    const code = interrupt.code();
    if (code !== undefined && !isSaid) {
      console.error('Interrupted. The earlier site is unchanged.');
      return code;
    }
    // Print a bug of ours in full. Node's own exit code for it would mean that articles were
    // refused.
    console.error(isSaid ? error.message : error);
    return error instanceof HostLimitError ? exitCodes.refused : exitCodes.fault;
  }
}

/** Resolves with whether there is a new site. */
async function buildAndTell(options: SiteOptions, signal: AbortSignal): Promise<boolean> {
  const line = createProgressLine(process.stderr, () => performance.now());
  const onNote = (text: string): void => {
    line.clear();
    console.error(text);
  };
  try {
    const { data, renderCache } = options;
    const result = await buildSite({
      ...options,
      keepPictures: (target) =>
        keepSitePictures({ data, target, cache: join(renderCache, 'pictures') }),
      signal,
      onNote,
      onProgress: line.show,
    });
    line.clear();
    process.stderr.write(formatProblems(result));
    process.stdout.write(formatSummary(result, options.out));
    if (result.site) {
      const hosts = options.strictHost ? [options.strictHost] : hostLimits;
      console.log(saySite(result.site));
      console.log(saySize(result.site.size, result.summary.stories, hosts));
    }
    return result.wrote;
  } finally {
    line.clear();
  }
}

function saySite({ pages, address, isPublished }: FinishedSite): string {
  const made = `${pages} pages`;
  return isPublished
    ? `${made} for ${address}`
    : `${made}; site.yaml has no address: there is no sitemap, links in feeds are relative, and link previews have no address and no text cards`;
}
