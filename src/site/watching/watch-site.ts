import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { findData } from '#src/compile/command/find-data.ts';
import { createLiveCompiler } from '#src/compile/live/live-compile.ts';
import { claimLiveFolder } from '#src/compile/live/live-folder.ts';
import { sourceFrame } from '#src/compile/live/source-frame.ts';
import { CompileError, formatProblem, type Problem } from '#src/compile/problem.ts';
import type { BuiltSite } from '../build-site.ts';
import { SiteError } from '../site-error.ts';
import { createLivePages, type LiveFault, type LivePages } from './live-pages.ts';
import { watchFolder } from './watch-folder.ts';

/** How a build of a watched site is made. */
export type WatchedBuild = {
  /** Where the site is written to. */
  readonly out: string;
  /** Leave refused files out: there is no good site yet. */
  readonly keepGoing: boolean;
};

export type SiteWatching = {
  /** The data folder and the site's folder as typed; without the latter, one in the cache. */
  readonly data: string;
  readonly out: string | undefined;
  readonly base: string;
  readonly keepGoing: boolean;
  readonly build: (build: WatchedBuild) => Promise<BuiltSite>;
  /** Called with each result, the first one too. */
  readonly onResult: (result: BuiltSite) => void;
  /** Called with the text of a fault of a later build. */
  readonly onFault: (text: string) => void;
};

export type WatchedSite = {
  /** The folder of the site. */
  readonly root: string;
  readonly live: LivePages;
  readonly close: () => Promise<void>;
};

/**
 * Builds a site, and again after each change of its data folder; open pages follow. While files are
 * refused, the last good site stays; only if there is none yet, it is made without these files.
 * Rejects like the first build.
 */
export async function watchSite({
  data,
  out,
  base,
  build,
  ...options
}: SiteWatching): Promise<WatchedSite> {
  const folder = await findData(data);
  // Stages of builds are beside the site, and are removed with it.
  const own = await claimLiveFolder(join(dirname(cacheRoot()), 'coranto-live'));
  const root = out ?? join(own, 'site');
  const live = createLivePages(base);
  const begun = Date.now().toString(36);
  let [builds, built] = [0, ''];
  let first: unknown;
  const tell = (fault?: LiveFault): Promise<void> => live.tell({ built, fault });

  const compiler = createLiveCompiler(
    ({ isFirst }) => build({ out: root, keepGoing: options.keepGoing || isFirst }),
    {
      onResult: async (result) => {
        options.onResult(result);
        builds += 1;
        if (result.wrote) built = `${begun}-${builds}`;
        await tell(await faultOf(folder, result.problems));
      },
      onError: (error) => {
        if (built === '') first = error;
        const text = sayError(error);
        if (built !== '') options.onFault(text);
        void tell({ text, frame: '' });
      },
    },
  );
  const watcher = await watchFolder(
    folder,
    () => void compiler.run(),
    (error) => options.onFault(sayError(error)),
  );
  const close = async (): Promise<void> => {
    compiler.stop();
    live.close();
    await watcher.close();
    await rm(own, { recursive: true, force: true });
  };
  await compiler.run();
  if (built !== '') return { root, live, close };
  await close();
  throw first;
}

async function faultOf(
  folder: string,
  problems: readonly Problem[],
): Promise<LiveFault | undefined> {
  const refused = problems.filter((problem) => problem.refused);
  const [first] = refused;
  if (!first) return undefined;
  return {
    text: refused.map(formatProblem).join('\n'),
    frame: await sourceFrame(join(folder, first.path), first.line),
  };
}

const sayError = (error: unknown): string =>
  error instanceof CompileError || error instanceof SiteError
    ? error.message
    : String(error instanceof Error ? error.stack : error);
