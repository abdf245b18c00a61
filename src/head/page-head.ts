import type { Card } from '#src/content/bundle/bundle.ts';
import type { Story } from '#src/content/bundle/story-file.ts';

/**
 * What a page says of itself to whoever does not read it: browsers' tabs, search engines, those it
 * is shared with.
 */
export type PageHead = {
  /** The page's own name; empty for the site's title alone. */
  readonly title: string;
  /**
   * One or two plain sentences, of any length; without it the site's own, or what the story says.
   */
  readonly description?: string | undefined;
  /**
   * Where the page stands for good, below the site's base, as the builders of paths.ts give it;
   * none for what leads nowhere.
   */
  readonly path?: string | undefined;
  /**
   * Path of the list whose feeds it announces, beside those of the whole site; `/` for the whole
   * site alone.
   */
  readonly feeds?: string | undefined;
  /**
   * The pages above it, from the top, the site's first page and this one left out. A story's is its
   * first topic.
   */
  readonly trail?: readonly PageRef[];
  /** Search engines are asked to leave it out. */
  readonly noIndex?: boolean;
  readonly about: PageSubject;
};

/** A page by its name and its path below the site's base. */
export type PageRef = { readonly name: string; readonly path: string };

/**
 * What a page is about: one story, a list of stories (those on this page, as far as they are
 * known), or the site itself.
 */
export type PageSubject =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'list'; readonly cards: readonly Pick<Card, 'slug'>[] }
  | { readonly kind: 'page' };
