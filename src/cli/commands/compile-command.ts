import { cacheFolder } from '#src/compile/cache/cache-folder.ts';
import { formatProblems, formatSlice, formatSummary } from '#src/compile/command/format-result.ts';
import { compile } from '#src/compile/compile.ts';
import { CompileError } from '#src/compile/problem.ts';
import { compileSlice, parseSlice } from '#src/compile/sources/compile-slice.ts';
import type { Typing } from '../table/cli-table.ts';
import type { Running, RunProgress } from './running.ts';

/** Writes a bundle, or parses a slice into the cache. Resolves with the exit code. */
export async function runCompile(
  { slice, ...typed }: Typing<'compile'>,
  { progress }: Running,
): Promise<number> {
  if (typed.noCache && slice !== undefined)
    throw new CompileError('--slice writes to the cache, so it cannot be used with --no-cache');
  return await (slice === undefined
    ? writeBundle(typed, progress)
    : parseShare({ ...typed, slice }, progress));
}

type Typed = Omit<Typing<'compile'>, 'slice'>;

async function writeBundle(
  { cache, noCache, json, data, out, keepGoing, unpublished }: Typed,
  { clear, ...watching }: RunProgress,
): Promise<number> {
  const kept = noCache ? undefined : (cache ?? cacheFolder('articles'));
  const result = await compile({
    ...{ data, out, keepGoing, unpublished, ...watching },
    ...(kept !== undefined && { cacheFolder: kept }),
  });
  clear();
  process.stderr.write(formatProblems(result));
  process.stdout.write(json ? `${JSON.stringify(result.summary)}\n` : formatSummary(result, out));
  return result.wrote ? 0 : 1;
}

async function parseShare(
  { cache, json, data, keepGoing, slice: text }: Typed & { readonly slice: string },
  { clear, ...watching }: RunProgress,
): Promise<number> {
  const slice = parseSlice(text);
  const kept = cache ?? cacheFolder('articles');
  const result = await compileSlice({ data, slice, cacheFolder: kept, ...watching });
  clear();
  process.stderr.write(formatProblems({ problems: result.problems, wrote: true }));
  process.stdout.write(formatSlice(result, slice, json));
  return keepGoing || !result.problems.some(({ refused }) => refused) ? 0 : 1;
}
