import { CompileError, formatProblem } from '#src/compile/problem.ts';
import { buildSite } from './build-site.ts';
import { SiteError } from './site-error.ts';
import { parseSiteOptions, type SiteOptions, usage } from './site-options.ts';

/** Exit codes of `build` and `start`, those of `compile`: all good; articles were refused; the command or the disk. */
export const exitCodes = { good: 0, refused: 1, fault: 2 } as const;

/**
 * Builds the site the command line asks for and says on the terminal what became of it. Resolves with an exit code, and
 * with what `then` gives when a site was built.
 */
export async function runCommand(
  name: 'build' | 'start',
  args: readonly string[],
  then: (options: SiteOptions) => Promise<void>,
): Promise<number> {
  try {
    const options = parseSiteOptions(args);
    if (options.help) {
      console.log(`npm run ${name} -- [options]${usage}`);
      return exitCodes.good;
    }
    return await buildAndTell(options, then);
  } catch (error) {
    if (!(error instanceof SiteError || error instanceof CompileError)) throw error;
    console.error(error.message);
    return exitCodes.fault;
  }
}

async function buildAndTell(options: SiteOptions, then: (options: SiteOptions) => Promise<void>): Promise<number> {
  const { wrote, problems, summary } = await buildSite(options);
  for (const problem of problems) console.error(formatProblem(problem));
  const { files, stories, folded, unpublished, removed, refused, ms } = summary;
  const refusedFiles = new Set(refused.map(({ path }) => path)).size;
  if (!wrote) {
    console.error(
      `Refused ${refusedFiles} of ${files} files; nothing was written. Mend them, or leave them out with --keep-going.`,
    );
    return exitCodes.refused;
  }
  console.log(
    `Built ${options.out}: ${stories} stories from ${files} files (${folded} folded, ${unpublished} unpublished, ${removed} removed, ${refusedFiles} refused), compiled in ${ms} ms.`,
  );
  await then(options);
  return exitCodes.good;
}
