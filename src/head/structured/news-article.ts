import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import type { Dated } from '#src/content/coverage/right-date.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { outletPath } from '#src/url/paths.ts';
import { pictureUrl } from '#src/url/pictures/picture-files.ts';
import { youtubeEmbed } from '#src/url/safe-link.ts';
import { cutText } from '../cut-text.ts';
import type { HeadContext } from '../head-context.ts';
import type { SharedPage } from '../social-tags.ts';
import type { JsonLdNode } from './json-ld-node.ts';

/** Characters of a headline that search engines accept. */
const HEADLINE = 110;

/** Reports of the event to cite; all of them are on the page. */
const CITATIONS = 10;

/**
 * A story as a schema.org NewsArticle: words and time are the outlet's; this page is based on the
 * original and cites the coverage. It has what search engines read (Google, "Article structured
 * data") and what nothing else in the head says: the page's address is its canonical link.
 */
export function newsArticle(story: Story, page: SharedPage, context: HeadContext): JsonLdNode {
  const { title, outlet, original, topics, coverage } = story;
  const by = absoluteUrl(context.address, outletPath(outlet.domain));
  return {
    '@type': 'NewsArticle',
    headline: cutText(title, HEADLINE),
    datePublished: publishedOf(story),
    // The site's card shows nothing of the story.
    image: page.image.size && page.image.url,
    author: { '@type': 'NewsMediaOrganization', name: outlet.name, url: by },
    isBasedOn: original?.href,
    keywords: topics.map(({ name }) => name),
    citation: coverage.flatMap(citation).slice(0, CITATIONS),
    video: video(story, page, context),
  };
}

/** The address of a report of the story's event. */
const citation = ({ tier, original }: CoverageReport): string[] =>
  tier === 'event' && original ? [original.href] : [];

/** Search engines require a picture and a time of a video; one without them is not described. */
function video(
  { video: player, title, image, ...dated }: Story,
  { description }: SharedPage,
  { address }: HeadContext,
): JsonLdNode | undefined {
  const uploadDate = publishedOf(dated);
  if (!(player && image) || uploadDate === undefined) return undefined;
  return {
    '@type': 'VideoObject',
    name: title,
    description,
    thumbnailUrl: pictureUrl(image, address),
    uploadDate,
    embedUrl: youtubeEmbed(player.id),
  };
}

/** A report's time, unless it is unknown or in the future. */
const publishedOf = ({ time, future, undated }: Dated): string | undefined =>
  future || undated ? undefined : time;
