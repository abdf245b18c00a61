import { generateOpml } from 'feedsmith';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { t } from '#src/messages/messages.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { feedForms } from '#src/url/feeds/feed-files.ts';
import type { Channel, Channels } from './channel.ts';
import { trimBlanks } from './trim-blanks.ts';

const [{ file }] = feedForms;

/**
 * Every feed of the site as OPML 2.0, for import into a feed reader: all stories, then a group of
 * topics and one of outlets.
 */
export function writeOpml(
  { whole, topics, outlets }: Channels,
  { site, newest }: Manifest,
  address: string,
): string {
  const outline = ({ page, name, description }: Channel) => {
    const htmlUrl = absoluteUrl(address, page);
    return {
      text: name,
      title: name,
      type: 'rss',
      description,
      htmlUrl,
      xmlUrl: `${htmlUrl}${file}`,
      language: site.language,
    };
  };
  const group = (text: string, channels: readonly Channel[]) =>
    channels.length === 0 ? [] : [{ text, outlines: channels.map(outline) }];
  const document = generateOpml(
    {
      head: { title: site.title, ...(newest !== null && { dateModified: new Date(newest) }) },
      body: {
        outlines: [
          outline(whole),
          ...group(t('lists.topics'), topics),
          ...group(t('lists.outlets'), outlets),
        ],
      },
    },
    { strict: true },
  );
  return trimBlanks(document);
}
