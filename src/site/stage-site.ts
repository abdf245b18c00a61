import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import type { CompileOptions, CompileResult } from '#src/compile/compile-options.ts';
import type { KeepPictures } from '#src/compile/pictures/kept-pictures.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { PICTURES_FOLDER } from '#src/url/pictures/picture-files.ts';
import { placeApp } from './app/place-app.ts';
import { putBundle } from './output/put-bundle.ts';

export type SiteStaging = Omit<CompileOptions, 'out' | 'to' | 'keepPictures'> & {
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  /** Cache of the app, rendered pages and drawn cards for later builds. */
  readonly renderCache: string;
  /** The folder of the last build's bundle, which may be missing. */
  readonly earlier: string;
  /** Makes what keeps the site's pictures, in a folder of it. */
  readonly picturesIn?: ((target: string) => KeepPictures) | undefined;
};

export type StagedPlace = {
  /** Will be the site. */
  readonly root: string;
  /** A file for what only the build reads of the bundle. */
  readonly gathered: string;
};

/**
 * Makes all that pages are rendered from: the app in the folder `root`, and the bundle below its
 * `data/` and in the file `gathered`. If articles are refused there is no `root`.
 */
export async function stageSite(
  { root, gathered }: StagedPlace,
  { base, renderCache, picturesIn, earlier, ...options }: SiteStaging,
): Promise<CompileResult> {
  const folder = join(root, DATA_FOLDER);
  const result = await compile({
    ...options,
    out: undefined,
    to: { put: (files, writing) => putBundle(files, { folder, gathered }, writing), earlier },
    ...(picturesIn && { keepPictures: picturesIn(join(root, PICTURES_FOLDER)) }),
  });
  if (!result.wrote) return result;
  const { signal } = options;
  await placeApp({ out: root, base, cache: join(renderCache, 'app'), signal });
  return result;
}
