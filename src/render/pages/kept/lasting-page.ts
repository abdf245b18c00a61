import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { PageName, SitePage } from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { storylineFile } from '#src/url/storyline-files.ts';

/** What a page is that can outlive a build: all that it shows is known before it is rendered. */
export type LastingPage = {
  /** The only file of the bundle that it shows beside the manifest's facts of the site. */
  readonly file: string | undefined;
  /** Pages with the same name here have the same around them: masthead, strip of topics, foot. */
  readonly around: string;
};

/**
 * Parts of the manifest that a page shows beside what every page shows; such a page is made anew
 * whenever one of them changes (`routes/shell/entry/shown-of-manifest.ts`).
 */
export const shownParts: { readonly [Name in PageName]?: readonly (keyof Manifest)[] } = {
  feed: ['counts', 'topics'],
  about: ['built', 'counts', 'newest', 'oldest'],
};

/**
 * How to keep a page's markup for later builds; undefined for pages that there are once, or that
 * show numbers of the whole archive.
 */
export function lastingPage(page: SitePage): LastingPage | undefined {
  switch (page.name) {
    case 'story':
      return { file: addressFile(page.slug), around: 'story' };
    case 'storyline':
      return { file: storylineFile(page.id), around: 'storyline' };
    case 'topic':
    case 'topicPage':
      return { file: undefined, around: `topic ${page.topic}` };
    case 'outlet':
    case 'outletPage':
    case 'outletCoverage':
    case 'outletCoveragePage':
      return { file: undefined, around: 'outlet' };
    case 'day':
    case 'feedPage':
      return { file: undefined, around: page.name };
    default:
      return undefined;
  }
}
