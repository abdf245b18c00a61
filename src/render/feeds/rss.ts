import { generateRssFeed } from 'feedsmith';
import { feedForms } from '#src/url/feeds/feed-files.ts';
import { type Feed, type FeedItem, type FeedPicture, feedAddress, GENERATOR } from './feed.ts';
import { imageType } from './image-type.ts';
import { excerptHtml } from './item-content.tsx';
import { trimCdata } from './trim-cdata.ts';

const [{ file, type }] = feedForms;

/**
 * A feed as RSS 2.0. Pictures are `media:content`, because an `enclosure` needs the file's length,
 * which is unknown. Outlets are `dc:creator`, because `author` must be an email address. The
 * original is `atom:link rel="via"`.
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
  return trimCdata(document);
}

const toItem = ({
  id,
  address,
  title,
  time,
  undated,
  excerpt,
  marks,
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
  ...(excerpt !== '' && { description: excerptHtml(excerpt, marks) }),
  categories: topics.map(({ name }) => ({ name })),
  dc: { creators: [outlet.name] },
  content: { encoded: content },
  ...(original && { atom: { links: [{ href: original.href, rel: 'via' }] } }),
  ...(image && { media: { contents: [toMedia(image)] } }),
});

const toMedia = ({ url, width, height }: FeedPicture) => ({
  url,
  ...imageType(url),
  medium: 'image',
  ...(height !== undefined && { height }),
  ...(width !== undefined && { width }),
});
