import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type CompileOptions, type CompileResult, compile } from '#src/compile/compile.ts';
import { diskReason } from '#src/compile/disk-reason.ts';
import { CompileError } from '#src/compile/problem.ts';
import { besideName, clearLeftovers, swapFolder } from '#src/compile/swap-folder.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { buildApp, TOOLS_FOLDER } from './build-app.ts';
import { type FinishedSite, finishSite } from './finish-site.ts';
import { keepOldCode } from './keep-old-code.ts';
import { refuseForeignSite } from './refuse-foreign-site.ts';
import { SiteError } from './site-error.ts';

export type BuildSiteOptions = Omit<CompileOptions, 'out'> & {
  /** Folder of the finished site: missing, empty, or an earlier site, which is then replaced. */
  readonly out: string;
  /** Path the site stands under; begins and ends with a slash. */
  readonly base: string;
  /** How many of the newest stories get a page of their own. */
  readonly pages?: number | undefined;
};

export type BuiltSite = CompileResult & {
  /** The new site; undefined when articles were refused. */
  readonly site?: FinishedSite;
};

/**
 * Builds everything a host needs into `out`: the bundle, the app, its page and the header rules. All of it is made in a
 * folder beside `out` and takes its place only when it is complete. When articles are refused (`wrote: false`) the earlier
 * site stands untouched. Rejects with a SiteError or CompileError for what the publisher can mend.
 */
export async function buildSite({ out, ...options }: BuildSiteOptions): Promise<BuiltSite> {
  const target = resolve(out);
  try {
    await mkdir(dirname(target), { recursive: true });
    await clearLeftovers(target);
    await refuseForeignSite(target);
    return await makeSite(target, options);
  } catch (error) {
    const why = diskReason(error);
    if (why === undefined || error instanceof CompileError) throw error;
    throw new SiteError(`Cannot write ${placeOf(error, target, out)}: ${why}. The earlier site is as it was.`, { cause: error });
  }
}

/** What could not be written: the site, or something elsewhere that is kept for the next build. */
function placeOf(error: unknown, target: string, shown: string): string {
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  return typeof path === 'string' && !path.startsWith(dirname(target)) ? path : `the site to ${shown}`;
}

async function makeSite(target: string, { base, pages, ...options }: Omit<BuildSiteOptions, 'out'>): Promise<BuiltSite> {
  const stage = besideName(target, 'new');
  const [root, bundle] = [join(stage, 'site'), join(stage, 'bundle')];
  try {
    const result = await compile({ ...options, out: bundle });
    if (!result.wrote) return result;
    await buildApp({ out: root, base });
    await rename(bundle, join(root, DATA_FOLDER));
    const site = await finishSite({ root, base, pages, onProgress: options.onProgress });
    await rm(join(root, TOOLS_FOLDER), { recursive: true });
    await keepOldCode({ from: target, to: root });
    await swapFolder(root, target);
    return { ...result, site };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
