import type { SitePage } from '#src/url/paths.ts';
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
