/** Something that is followed; all addresses are whole. */
export type FollowedOutline = {
  readonly name: string;
  readonly lang?: string | undefined;
  readonly page: string;
  /** Storylines and searches have none. */
  readonly feed?: string | undefined;
};

/**
 * What is followed as OPML 2.0 (http://opml.org/spec2.opml), for feed readers and for this site; in
 * the order of the names. What has no feed is an outline of type `link`, which feed readers leave
 * out.
 */
export function followedOpml(title: string, followed: readonly FollowedOutline[]): string {
  const sorted = [...followed].sort((a, b) =>
    `${a.name} ${a.page}` < `${b.name} ${b.page}` ? -1 : 1,
  );
  const outlines = sorted.map((each) => `    <outline ${attributesOf(each)}/>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escapeXml(title)}</title>\n  </head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`;
}

function attributesOf({ name, lang, page, feed }: FollowedOutline): string {
  const attributes =
    feed === undefined
      ? { type: 'link', text: name, 'xml:lang': lang, url: page }
      : { type: 'rss', text: name, title: name, 'xml:lang': lang, htmlUrl: page, xmlUrl: feed };
  return Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${escapeXml(value)}"`]))
    .join(' ');
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
    // As they are, a parser makes blanks of them.
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
