import type { Site } from '#src/content/bundle/bundle.ts';

/** What the heads of all pages share. */
export type HeadContext = {
  readonly site: Site;
  /**
   * Where the site stands: a whole address with a trailing slash, which may hold a path of its own.
   * Where it is not known, the path that the site stands under on its host: links are then
   * references, and what must be whole is left out.
   */
  readonly address: string;
  /** A publisher's preview, which search engines are asked to leave out. */
  readonly preview: boolean;
};
