import { cacheKey, type PageCache } from './page-cache.ts';
import { HOLE } from './page-parts.tsx';
import type { LoadedRoutes } from './render-page.tsx';

/** What React makes of a page, in parts. */
type PageParts = Pick<LoadedRoutes, 'alone' | 'around'>;

type StoryMarkup = {
  /**
   * Markup of a story's page. `source` is the text of the story's file; `parts.alone` is called
   * only when no run has rendered that text before.
   */
  of(source: string, parts: PageParts): Promise<string>;
};

/**
 * Markup of story pages: what React makes of a story is kept, and a story that an earlier run
 * rendered is not rendered again. What is around it is rendered once in a run: it is the same for
 * all stories of one build, and different in the next. `version` names everything else that the
 * markup depends on: the app's code, the base, the site.
 */
export function createStoryMarkup(cache: PageCache, version: string): StoryMarkup {
  let around: Promise<readonly string[]> | undefined;
  return {
    of: async (source, parts) => {
      around ??= parts.around().then(splitAtHole);
      const [before, after] = await around;
      const key = cacheKey(version, source);
      const known = await cache.get(key);
      const alone = known ?? (await parts.alone());
      if (known === undefined) await cache.set(key, alone);
      return `${before}${alone}${after}`;
    },
  };
}

function splitAtHole(markup: string): readonly string[] {
  const parts = markup.split(HOLE);
  if (parts.length !== 2)
    throw new Error(
      'Root does not render its outlet once; src/render/pages/story-markup.ts puts stories there',
    );
  return parts;
}
