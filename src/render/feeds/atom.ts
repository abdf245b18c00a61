import { generateAtomFeed } from 'feedsmith';
import { feedForms } from '#src/url/feeds/feed-files.ts';
import { type Feed, type FeedItem, feedAddress, GENERATOR } from './feed.ts';
import { imageType } from './image-type.ts';
import { trimBlanks } from './trim-blanks.ts';

const [, { file, type }] = feedForms;

/**
 * A feed as Atom (RFC 4287). The original is `link rel="via"`, the picture `link rel="enclosure"`,
 * whose length is optional here.
 */
export function writeAtom(feed: Feed): string {
  const document = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title, type: 'text' },
      subtitle: { value: feed.description, type: 'text' },
      updated: feed.updated,
      links: [
        { href: feedAddress(feed, file), rel: 'self', type },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
      ],
      authors: [{ name: feed.title }],
      generator: { text: GENERATOR },
      ...(feed.rights !== undefined && { rights: { value: feed.rights, type: 'text' } }),
      xml: { lang: feed.language },
      entries: feed.items.map((item) => toEntry(item, feed.topicsPage)),
    },
    { strict: true },
  );
  return trimBlanks(document);
}

const toEntry = (
  {
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
  }: FeedItem,
  scheme: string,
) => ({
  id,
  title: { value: title, type: 'text' },
  updated,
  ...(!undated && { published: time }),
  authors: [{ name: outlet.name, uri: outlet.address }],
  categories: topics.map(({ slug, name }) => ({ term: slug, label: name, scheme })),
  ...(excerpt !== '' && { summary: { value: excerpt, type: 'text' } }),
  content: { value: content, type: 'html' },
  links: [
    { href: address, rel: 'alternate', type: 'text/html' },
    ...(original ? [{ href: original.href, rel: 'via' }] : []),
    ...(image ? [{ href: image.url, rel: 'enclosure', ...imageType(image.url) }] : []),
  ],
});
