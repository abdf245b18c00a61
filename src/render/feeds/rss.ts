import { generateRssFeed } from 'feedsmith';
import { feedForms } from '#src/url/feeds/feed-files.ts';
import { type Feed, type FeedItem, type FeedPicture, feedAddress, GENERATOR } from './feed.ts';
import { imageType } from './image-type.ts';
import { trimBlanks } from './trim-blanks.ts';

const [{ file, type }] = feedForms;

/**
 * A feed as RSS 2.0. Pictures are `media:content`, because an `enclosure` needs the file's length,
 * which is unknown. Outlets are `dc:creator`, because `author` must be an email address. The
 * original is the `guid`, or `atom:link rel="via"` if the id is another. The content is the
 * `description`, which every reader shows: as `content:encoded` it would need the excerpt twice.
 */
export function writeRss(feed: Feed): string {
  const document = generateRssFeed(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.language,
      ...(feed.rights !== undefined && { copyright: feed.rights }),
      lastBuildDate: feed.updated,
      generator: GENERATOR,
      docs: 'https://www.rssboard.org/rss-specification',
      atom: { links: [{ href: feedAddress(feed, file), rel: 'self', type }] },
      items: feed.items.map(toItem),
    },
    { strict: true },
  );
  return trimBlanks(document);
}

const toItem = ({
  id,
  address,
  title,
  time,
  undated,
  content,
  topics,
  outlet,
  image,
  original,
}: FeedItem) => ({
  title,
  link: address,
  guid: { value: id, isPermaLink: false },
  ...(!undated && { pubDate: time }),
  description: content,
  categories: topics.map(({ name }) => ({ name })),
  dc: { creators: [outlet.name] },
  ...(original &&
    original.href !== id && { atom: { links: [{ href: original.href, rel: 'via' }] } }),
  ...(image && { media: { contents: [toMedia(image)] } }),
});

const toMedia = ({ url, width, height }: FeedPicture) => ({
  url,
  ...imageType(url),
  medium: 'image',
  ...(height !== undefined && { height }),
  ...(width !== undefined && { width }),
});
