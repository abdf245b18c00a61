import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import type { CompileOptions, CompileResult } from '#src/compile/compile-options.ts';
import type { KeepPictures } from '#src/compile/pictures/kept-pictures.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { PICTURES_FOLDER } from '#src/url/pictures/picture-files.ts';
import { placeApp } from './app/place-app.ts';

export type SiteStaging = Omit<CompileOptions, 'out' | 'keepPictures'> & {
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  /** Cache of the app, rendered pages and drawn cards for later builds. */
  readonly renderCache: string;
  /** Makes what keeps the site's pictures, in a folder of it. */
  readonly picturesIn?: ((target: string) => KeepPictures) | undefined;
};

/**
 * Makes all that pages are rendered from in the folder `root`: the app, and the bundle below
 * `data/`. `beside` is a folder on the same disk. If articles are refused there is no `root`.
 */
export async function stageSite(
  { root, beside }: { readonly root: string; readonly beside: string },
  { base, renderCache, picturesIn, ...options }: SiteStaging,
): Promise<CompileResult> {
  const bundle = join(beside, 'bundle');
  const result = await compile({
    ...options,
    out: bundle,
    ...(picturesIn && { keepPictures: picturesIn(join(root, PICTURES_FOLDER)) }),
  });
  if (!result.wrote) return result;
  // Its pictures may be there.
  mkdirSync(root, { recursive: true });
  const { signal } = options;
  await placeApp({ out: root, base, cache: join(renderCache, 'app'), signal });
  renameSync(bundle, join(root, DATA_FOLDER));
  return result;
}
