import { findPlaces } from '#src/content/carried/find-places.ts';
import { mainAsBrowsersWrite } from '#src/content/carried/main-as-browsers-write.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import type { BundleText } from '../pages/bundle-texts.ts';
import { pack } from './pack.ts';

/** What a page was made from, beside its manifest. */
export type PageInputs = {
  /** Path of the page, with the site's base. */
  readonly path: string;
  readonly markup: string;
  /** Files of the bundle, by path. */
  readonly files: ReadonlyMap<string, BundleText>;
  /** What the page shows besides. */
  readonly made?: unknown;
};

/**
 * JSON of what a page carries for the app to start from, as `routes/shell/entry/page-data.ts` reads
 * it. What stands in the page's markup is not in it, nor is the manifest.
 */
export function packInputs({ path, markup, files, made }: PageInputs): string {
  const values = [...files]
    .filter(([file]) => file !== MANIFEST_FILE)
    .map(([file, { value }]): [string, unknown] => [file, value]);
  const data = {
    address: path,
    files: Object.fromEntries(values),
    // As it will be read: JSON has no `undefined`.
    ...(made !== undefined && { made: JSON.parse(JSON.stringify(made)) }),
  };
  return JSON.stringify(pack(data, findPlaces(path, mainAsBrowsersWrite(markup))));
}
