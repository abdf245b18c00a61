import { isOldNews } from '#src/content/time/old-news.ts';
import { compactHtml } from '../compact-html.ts';
import { HOLE } from '../page-parts.tsx';
import type { RoutedPage } from '../render-page.tsx';
import { cacheKey, type PageCache } from './page-cache.ts';

/**
 * A rendered page: its head, its markup without what is around it, both as compact HTML, and what
 * it carries of its data.
 */
export type KeptPage = { readonly head: string; readonly alone: string; readonly data: string };

export type LastingMarkup = {
  /** Names what is around the page: of pages with the same name it is rendered once. */
  readonly around: string;
  /** What is shown around the page; asked for once for all with the same around them. */
  readonly facts: () => string;
  /** All that the page shows, but for what `openLasting` knows of the site. */
  readonly inputs: readonly string[];
  readonly load: () => Promise<Pick<RoutedPage, 'around'>>;
  /** Called only when no run has rendered these inputs before. */
  readonly draw: () => Promise<KeptPage>;
};

/** A kept page, with all that is around it in its markup. */
export type LastingHtml = Omit<KeptPage, 'alone'> & { readonly markup: string };

/** What all kept pages of a site depend on. */
export type KeptSite = {
  /** Names all else that a page depends on: the app's code, the base, the site. */
  readonly version: string;
  /** When the site was built: what is no news any more looks different. */
  readonly built: string;
};

/**
 * Pages that outlive a build: what React makes of a page is kept, and a page that an earlier run
 * rendered is not rendered again. What is around it is the same for many pages.
 */
export function openLasting(
  cache: PageCache,
  { version, built }: KeptSite,
): (page: LastingMarkup) => Promise<LastingHtml> {
  const arounds = new Map<string, readonly string[]>();
  return async ({ around, facts, inputs, load, draw }) => {
    const key = cacheKey(version, `${countOld(inputs, built)}`, ...inputs);
    const [head = '', alone = '', data = ''] = await kept(cache, key, async () => {
      const page = await draw();
      return [page.head, page.alone, page.data];
    });
    const found =
      arounds.get(around) ??
      (await kept(cache, cacheKey(version, 'around', around, facts()), async () =>
        splitAtHole((await load()).around()).map(compactHtml),
      ));
    arounds.set(around, found);
    const [before, after] = found;
    return { head, data, markup: `${before}${alone}${after}` };
  };
}

/** What the cache has at a key; what it has not is made, and kept. */
async function kept(
  cache: PageCache,
  key: string,
  make: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const known = cache.get(key);
  if (known) return known;
  const made = await make();
  cache.set(key, made);
  return made;
}

const INSTANT = /"(\d{4}-\d\d-\d\dT[^"]+)"/g;

/**
 * How many times of these texts were no news when the site was built. Of the same texts as many are
 * old only if they are the same times.
 */
export const countOld = (inputs: readonly string[], built: string): number =>
  inputs.reduce(
    (sum, input) =>
      sum + [...input.matchAll(INSTANT)].filter(([, time = '']) => isOldNews(time, built)).length,
    0,
  );

function splitAtHole(markup: string): readonly string[] {
  const parts = markup.split(HOLE);
  if (parts.length !== 2)
    throw new Error(
      'Root does not render its outlet once; src/render/pages/kept/lasting-markup.ts puts pages there',
    );
  return parts;
}
