import type { Outlet } from '#src/content/bundle/bundle.ts';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import type { Dated } from '#src/content/coverage/right-date.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { outletPath, topicPath } from '#src/url/paths.ts';
import { pictureUrl } from '#src/url/pictures/picture-files.ts';
import { youtubeEmbed } from '#src/url/safe-link.ts';
import { cutText } from '../cut-text.ts';
import type { HeadContext } from '../head-context.ts';
import type { SharedPage } from '../social-tags.ts';
import type { JsonLdNode } from './json-ld-node.ts';

/** Characters of a headline that search engines accept. */
const HEADLINE = 110;

/** Reports to name; a story can have hundreds, and all of them are on the page. */
const CITATIONS = 10;

/**
 * A story as a schema.org NewsArticle: words and time are the outlet's, who is its publisher; this
 * page is based on the original and cites the coverage.
 */
export function newsArticle(story: Story, page: SharedPage, context: HeadContext): JsonLdNode {
  const { title, outlet, original, topics, coverage } = story;
  const by = organization(outlet, context);
  return {
    '@type': 'NewsArticle',
    '@id': page.address,
    mainEntityOfPage: page.address,
    url: page.address,
    headline: cutText(title, HEADLINE),
    description: page.description,
    datePublished: publishedOf(story),
    image: {
      '@type': 'ImageObject',
      url: page.image.url,
      width: page.image.width,
      height: page.image.height,
    },
    author: by,
    publisher: by,
    isBasedOn: original?.href,
    isPartOf: {
      '@type': 'WebSite',
      '@id': context.address,
      name: context.site.title,
      url: context.address,
    },
    about: topics.map(({ slug, name }) => ({
      '@type': 'Thing',
      name,
      url: absoluteUrl(context.address, topicPath(slug)),
    })),
    citation: coverage.flatMap((report) => citation(report)).slice(0, CITATIONS),
    video: video(story, page, context),
  };
}

const organization = ({ name, domain, logo }: Outlet, { address }: HeadContext): JsonLdNode => ({
  '@type': 'NewsMediaOrganization',
  name,
  url: absoluteUrl(address, outletPath(domain)),
  logo: logo && {
    '@type': 'ImageObject',
    url: pictureUrl(logo, address),
    width: logo.width,
    height: logo.height,
  },
});

function citation({ title, original, outlet, ...dated }: CoverageReport): JsonLdNode[] {
  if (!original) return [];
  return [
    {
      '@type': 'CreativeWork',
      name: title,
      url: original.href,
      datePublished: publishedOf(dated),
      publisher: { '@type': 'Organization', name: outlet.name },
    },
  ];
}

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
