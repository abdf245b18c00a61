import type { Site } from '#src/content/bundle.ts';

/** What the heads of all pages share. */
export type HeadContext = {
  readonly site: Site;
  /** Where the site stands: a whole address with a trailing slash, which may hold a path of its own. */
  readonly address: string;
  /** A publisher's preview, which search engines are asked to leave out. */
  readonly preview: boolean;
};
