import { isOldNews } from '#src/content/time/old-news.ts';
import { compactHtml } from './compact-html.ts';
import { cacheKey, type KeptPage, type PageCache } from './page-cache.ts';
import { HOLE } from './page-parts.tsx';
import type { RoutedPage } from './render-page.tsx';

export type LastingMarkup = {
  /** Names what is around the page: of pages with the same name it is rendered once. */
  readonly around: string;
  /** All that the page shows, but for what `openLasting` knows of the site. */
  readonly inputs: readonly string[];
  readonly load: () => Promise<Pick<RoutedPage, 'around'>>;
  /** Called only when no run has rendered these inputs before. */
  readonly draw: () => Promise<KeptPage>;
};

/** A kept page, with all that is around it in its markup. */
export type LastingHtml = Omit<KeptPage, 'alone'> & { readonly markup: string };

type Site = {
  /** Names all else that a page depends on: the app's code, the base, the site. */
  readonly version: string;
  /** When the site was built: what is no news any more looks different. */
  readonly built: string;
};

/**
 * Pages that outlive a build: what React makes of a page is kept, and a page that an earlier run
 * rendered is not rendered again. What is around it is the same for many pages of one build, and
 * different in the next.
 */
export function openLasting(
  cache: PageCache,
  { version, built }: Site,
): (page: LastingMarkup) => Promise<LastingHtml> {
  const arounds = new Map<string, readonly string[]>();
  return async ({ around, inputs, load, draw }) => {
    const key = cacheKey(version, `${countOld(inputs, built)}`, ...inputs);
    const known = cache.get(key);
    const { alone, ...page } = known ?? (await draw());
    if (known === undefined) cache.set(key, { alone, ...page });
    const found = arounds.get(around) ?? splitAtHole((await load()).around()).map(compactHtml);
    arounds.set(around, found);
    const [before, after] = found;
    return { ...page, markup: `${before}${alone}${after}` };
  };
}

const INSTANT = /"(\d{4}-\d\d-\d\dT[^"]+)"/g;

/** Of the same inputs, as many times are old only if they are the same times. */
const countOld = (inputs: readonly string[], built: string): number =>
  inputs.reduce(
    (sum, input) =>
      sum + [...input.matchAll(INSTANT)].filter(([, time = '']) => isOldNews(time, built)).length,
    0,
  );

function splitAtHole(markup: string): readonly string[] {
  const parts = markup.split(HOLE);
  if (parts.length !== 2)
    throw new Error(
      'Root does not render its outlet once; src/render/pages/lasting-markup.ts puts pages there',
    );
  return parts;
}
