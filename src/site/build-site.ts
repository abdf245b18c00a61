import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { findData } from '#src/compile/command/find-data.ts';
import type { CompileOptions, CompileResult } from '#src/compile/compile-options.ts';
import { inspectOutput } from '#src/compile/output/inspect-output.ts';
import type { OutputPlace } from '#src/compile/output/output-kind.ts';
import { takeTurn } from '#src/compile/output/recover-output.ts';
import { FILES } from '#src/compile/output/replace-output.ts';
import { openStage } from '#src/compile/output/stage-folder.ts';
import type { KeepPictures } from '#src/compile/pictures/kept-pictures.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { TOOLS_FOLDER } from './app/tools-folder.ts';
import { type FinishedSite, finishSite } from './finish-site.ts';
import type { HostLimits } from './hosts/host-limits.ts';
import type { SiteSize } from './hosts/measure-site.ts';
import { putInPlace } from './output/put-in-place.ts';
import { siteOutput } from './output/site-output.ts';
import { saySiteFault } from './say-site-fault.ts';
import { stampOfRecord } from './site-record.ts';
import { openSlices } from './slices/open-slices.ts';
import { stageSite } from './stage-site.ts';

export type BuildSiteOptions = Omit<CompileOptions, 'out' | 'to' | 'keepPictures' | 'history'> & {
  /** Folder of the finished site: missing, empty, or an earlier site, whose files are replaced. */
  readonly out: string;
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  /** `read`: a preview, whose addresses nobody has to find again. */
  readonly history?: 'read';
  /** The newest N stories get their own pages. */
  readonly pages?: number | undefined;
  /** Cache of the app, rendered pages and drawn cards for later builds. */
  readonly renderCache?: string | undefined;
  /** The site must not be larger than this host takes. */
  readonly strictHost?: HostLimits | undefined;
  /** So many machines rendered its pages, with `renderSlice` and the same `renderCache`. */
  readonly slices?: number | undefined;
  /** Makes what keeps the site's pictures, in a folder of it. */
  readonly keepPictures?: (target: string) => KeepPictures;
};

export type BuiltSite = CompileResult & {
  /** The new site; undefined if articles were refused. */
  readonly site?: FinishedSite & { readonly size: SiteSize };
};

/**
 * Builds everything that a host needs into `out`: the bundle, the app, its pages and the header
 * rules. All of it is made in a folder beside `out` and moved when complete. If articles are
 * refused (`wrote: false`) the earlier site is unchanged. Rejects with a SiteError or CompileError
 * for faults that the publisher can fix, a HostLimitError among them.
 */
export async function buildSite(options: BuildSiteOptions): Promise<BuiltSite> {
  const place = await findPlace(options);
  try {
    return await makeSite(place, options);
  } catch (error) {
    throw saySiteFault(error, place);
  }
}

/** Checks the folders of a build before any work. Rejects like `buildSite`. */
async function findPlace({
  data,
  out,
  cacheFolder,
  onNote = () => undefined,
}: BuildSiteOptions): Promise<OutputPlace> {
  const articles = { shown: data, path: await findData(data) };
  const cache =
    cacheFolder === undefined ? undefined : { shown: cacheFolder, path: resolve(cacheFolder) };
  try {
    return inspectOutput({ kind: siteOutput, out, data: articles, cache, say: onNote });
  } catch (error) {
    throw saySiteFault(error, { shown: out, folder: resolve(out) });
  }
}

/** Another run put a site into the place while this one compared its pages with it. */
class ChangedMeanwhile extends Error {}

async function makeSite(place: OutputPlace, options: BuildSiteOptions): Promise<BuiltSite> {
  try {
    return await makeBeside(place, options, place.folder);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return await makeBeside(place, options);
    throw error;
  }
}

/** Makes a site; pages that the site `standing` has with the same bytes are not written. */
async function makeBeside(
  place: OutputPlace,
  { base, pages, keepPictures, history, strictHost, slices: of, ...options }: BuildSiteOptions,
  standing?: string,
): Promise<BuiltSite> {
  const { renderCache = cacheRoot(), signal, onProgress } = options;
  const slices = of === undefined ? undefined : openSlices(renderCache, of);
  const stamp = stampOfRecord(place.folder);
  const stage = openStage(place);
  const root = join(stage.folder, FILES);
  const gathered = join(stage.folder, 'gathered');
  try {
    const result = await stageSite(
      { root, gathered, standing },
      {
        ...{ ...options, base, renderCache, picturesIn: keepPictures },
        ...(slices && { now: slices.now }),
        earlier: join(place.folder, DATA_FOLDER),
        history: history ?? 'later',
      },
    );
    if (!result.wrote) return result;
    const { install, look, code } = result;
    const { standing: kept, ...site } = await finishSite({
      ...{ root, gathered, standing, base, pages, install, look, signal, onProgress },
      ...{ cache: renderCache, code, makePages: slices?.place },
    });
    rmSync(join(root, TOOLS_FOLDER), { recursive: true });
    await takeTurn(place, stage.folder);
    options.signal?.throwIfAborted();
    if (kept.length > 0 && stampOfRecord(place.folder) !== stamp) throw new ChangedMeanwhile();
    const size = putInPlace(place, stage.folder, { standing: kept, strictHost });
    const problems = [...result.problems, ...result.keepHistory()];
    return { ...result, problems, site: { ...site, size } };
  } finally {
    stage.close();
  }
}
