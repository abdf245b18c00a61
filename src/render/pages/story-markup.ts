import { cacheKey, type PageCache } from './page-cache.ts';

/**
 * The part of a page that is the story's own stands between the masthead and the footer; what is
 * around it is the same for all stories of one build, and different in the next.
 */
type Frame = { readonly before: string; readonly after: string };

const START = '</header>';
const END = '<footer';

function cutFrame(markup: string): Frame & { readonly inside: string } {
  const start = markup.indexOf(START) + START.length;
  const end = markup.lastIndexOf(END);
  if (start < START.length || end < start)
    throw new Error(
      'a page has no masthead or no footer; src/render/pages/story-markup.ts cuts pages there',
    );
  return {
    before: markup.slice(0, start),
    inside: markup.slice(start, end),
    after: markup.slice(end),
  };
}

type StoryMarkup = {
  /**
   * `source` is the text of the story's file; `render` gives its page, and is called only when no
   * run has before.
   */
  of(source: string, render: () => Promise<string>): Promise<string>;
};

/**
 * Markup of story pages: a story that an earlier run rendered is not rendered again, but put into
 * the frame of this run's pages. `version` names everything else that the markup depends on: the
 * app's code, the base, the site.
 */
export function createStoryMarkup(cache: PageCache, version: string): StoryMarkup {
  let frame: Frame | undefined;
  return {
    of: async (source, render) => {
      const key = cacheKey(version, source);
      const known = frame && (await cache.get(key));
      if (frame && known !== undefined) return frame.before + known + frame.after;
      const markup = await render();
      const { inside, ...cut } = cutFrame(markup);
      frame ??= cut;
      await cache.set(key, inside);
      return markup;
    },
  };
}
