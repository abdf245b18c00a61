import { generateJsonFeed } from 'feedsmith';
import { feedForms } from '#src/url/feeds/feed-files.ts';
import { type Feed, type FeedItem, feedAddress } from './feed.ts';

const [, , { file }] = feedForms;

/** A feed as JSON Feed 1.1. `url` is the story's page here, `external_url` the original. */
export function writeJsonFeed(feed: Feed): string {
  const items = feed.items.map(toItem);
  const made = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: feedAddress(feed, file),
      language: feed.language,
      items,
    },
    { strict: true },
  );
  // feedsmith drops an empty list, which the format requires.
  return JSON.stringify(Object.assign({}, made, items.length === 0 && { items }));
}

const toItem = ({
  id,
  address,
  title,
  time,
  undated,
  updated,
  excerpt,
  content,
  topics,
  outlet,
  image,
  original,
}: FeedItem) => ({
  id,
  url: address,
  ...(original && { external_url: original.href }),
  title,
  ...(excerpt !== '' && { summary: excerpt }),
  content_html: content,
  ...(image && { image: image.url }),
  ...(!undated && { date_published: time }),
  ...(updated > time && { date_modified: updated }),
  authors: [{ name: outlet.name, url: outlet.address }],
  tags: topics.map(({ name }) => name),
});
