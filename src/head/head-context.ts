import type { Site } from '#src/content/bundle/manifest.ts';

export type HeadContext = {
  readonly site: Site;
  /**
   * The site's full address with a trailing slash, which may include a path. If unknown, the site's
   * path on its host: links are then relative, and tags that need absolute ones are omitted.
   */
  readonly address: string;
  /** A publisher's preview, which search engines are asked to ignore. */
  readonly preview: boolean;
};
