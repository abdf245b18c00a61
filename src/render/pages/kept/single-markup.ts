import { MANIFEST_FILE } from '#src/url/paths.ts';
import type { BundleText, ReadText } from '../bundle-texts.ts';
import { countOld, type KeptSite } from './lasting-markup.ts';
import { cacheKey, type PageCache } from './page-cache.ts';

/** A page with all that is around it, as compact HTML. */
export type SinglePage = {
  readonly head: string;
  readonly markup: string;
  /** What it carries of its data. */
  readonly data: string;
  /** Files of the bundle that it is made from, by path, in the order in which it asked for them. */
  readonly files: readonly string[];
};

export type SingleMarkup = {
  readonly path: string;
  /** What it is made from beside files of the bundle, as JSON. */
  readonly made: string;
  /** What it shows of the manifest, if it is made from these files. */
  readonly factsOf: (files: readonly string[]) => string;
  readonly draw: () => Promise<SinglePage>;
};

/**
 * Pages that there are once outlive a build too. Which files such a page is made from is known only
 * when it has been made: the last one is kept with the names of its files, and taken again if all
 * of them, and what it shows of the manifest, are the same.
 */
export function openSingle(
  cache: PageCache,
  { version, built, readText }: KeptSite & { readonly readText: ReadText },
): (page: SingleMarkup) => Promise<SinglePage> {
  const digestOf = ({ made, factsOf }: SingleMarkup, files: readonly string[]): string => {
    const texts = files
      .filter((file) => file !== MANIFEST_FILE)
      .map((file) => textOf(readText, file));
    const inputs = [made, ...texts];
    return cacheKey(factsOf(files), `${countOld(inputs, built)}`, ...inputs);
  };
  return async (page) => {
    const key = cacheKey(version, 'single', page.path);
    const [digest, head = '', markup = '', data = '', ...files] = cache.get(key) ?? [];
    if (digest !== undefined && digest === digestOf(page, files))
      return { head, markup, data, files };
    const drawn = await page.draw();
    cache.set(key, [
      digestOf(page, drawn.files),
      ...[drawn.head, drawn.markup, drawn.data],
      ...drawn.files,
    ]);
    return drawn;
  };
}

/** A file that is gone has no text, as none of the bundle has. */
function textOf(readText: ReadText, file: string): BundleText['text'] {
  try {
    return readText(file).text;
  } catch {
    return '';
  }
}
