/** A feed that stands for something that is followed; both addresses are whole. */
export type FollowedFeed = {
  readonly name: string;
  readonly page: string;
  readonly feed: string;
};

/** What is followed as OPML 2.0, for import into a feed reader; in the order of the names. */
export function followedOpml(title: string, feeds: readonly FollowedFeed[]): string {
  const outlines = [...feeds]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, page, feed }) =>
        `    <outline type="rss" text="${escapeXml(name)}" title="${escapeXml(name)}" htmlUrl="${escapeXml(page)}" xmlUrl="${escapeXml(feed)}"/>\n`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escapeXml(title)}</title>\n  </head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`;
}

/** Signs that XML 1.0 has no place for are left out. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapeXml = (text: string): string =>
  text
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, ' ');
