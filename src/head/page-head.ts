import type { Story } from '#src/content/bundle/story-file.ts';

/** A page's data for browsers' tabs, search engines and link previews. */
export type PageHead = {
  /** The page's own name; empty for the site's title alone. */
  readonly title: string;
  /** One or two plain sentences, of any length; default: the site's, or the story's excerpt. */
  readonly description?: string | undefined;
  /**
   * The page's permanent path below the site's base, as paths.ts builds it; none for a page that
   * leads nowhere.
   */
  readonly path?: string | undefined;
  /**
   * Path of the list whose feeds it announces, before that of the whole site; `/` for those of the
   * whole site in all their formats.
   */
  readonly feeds?: string | undefined;
  /**
   * The pages above it, from the top, without the first page and this one. A story's is its first
   * topic.
   */
  readonly trail?: readonly PageRef[];
  /** Search engines are asked to ignore it. */
  readonly noIndex?: boolean;
  readonly about: PageSubject;
};

export type PageRef = { readonly name: string; readonly path: string };

/** A page's subject: one story, or what its title says. */
export type PageSubject =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'page' };
