import { escapeXml as x } from './escape-xml.ts';
import type { Outlet } from './morning-table.ts';
import { type TimeForm, writeTime } from './write-time.ts';

/** An item with its final texts and addresses. */
export type WrittenItem = {
  readonly title: string;
  readonly text: string;
  readonly address: string;
  readonly time: Date;
  readonly picture:
    | { readonly url: string; readonly width: string; readonly height: string }
    | undefined;
};

type Moment = { readonly today: Date };
type Writer = (outlet: Outlet, items: readonly WrittenItem[], moment: Moment) => string;

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>';
const timeOf = (form: TimeForm, item: WrittenItem, { zone }: Outlet): string =>
  writeTime(form, item.time, zone);

function rss(
  outlet: Outlet,
  items: readonly WrittenItem[],
  body: (item: WrittenItem) => string,
): string {
  return `${PROLOG}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${x(outlet.name)}</title>
<link>${x(outlet.site)}</link>
<description>${x(outlet.name)}</description>
<language>${outlet.language}</language>
${items
  .map(
    (item) => `<item>
<title>${x(item.title)}</title>
<link>${x(item.address)}</link>
<guid isPermaLink="true">${x(item.address)}</guid>
<pubDate>${timeOf('rfc822', item, outlet)}</pubDate>
${body(item)}
</item>`,
  )
  .join('\n')}
</channel>
</rss>
`;
}

/** One document for each format, in the way that many outlets write it. */
export const feedWriters = {
  rss: (outlet, items) =>
    rss(outlet, items, ({ text, picture }) =>
      [
        `<description>${x(text)}</description>`,
        ...(picture ? [`<enclosure url="${x(picture.url)}" type="image/jpeg" length="0"/>`] : []),
      ].join('\n'),
    ),
  'rss-content': (outlet, items) =>
    rss(outlet, items, ({ text, picture, address }) => {
      const image = picture
        ? `<p><img src="${x(picture.url)}" width="${picture.width}" height="${picture.height}" alt=""></p>`
        : '';
      return `<description><![CDATA[<p>${x(text)}</p>]]></description>
<content:encoded><![CDATA[${image}<p>${x(text)}</p><p><a href="${x(address)}">Read on</a></p>]]></content:encoded>`;
    }),
  'rss-media': (outlet, items) =>
    rss(outlet, items, ({ text, picture }) =>
      [
        `<description>${x(text)}</description>`,
        ...(picture
          ? [
              `<media:content url="${x(picture.url)}" medium="image" width="${picture.width}" height="${picture.height}"/>`,
            ]
          : []),
      ].join('\n'),
    ),
  rdf: (outlet, items) => `${PROLOG}
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${x(outlet.site)}">
<title>${x(outlet.name)}</title>
<link>${x(outlet.site)}</link>
<description>${x(outlet.name)}</description>
<dc:language>${outlet.language}</dc:language>
<items><rdf:Seq>${items.map(({ address }) => `<rdf:li rdf:resource="${x(address)}"/>`).join('')}</rdf:Seq></items>
</channel>
${items
  .map(
    (item) => `<item rdf:about="${x(item.address)}">
<title>${x(item.title)}</title>
<link>${x(item.address)}</link>
<description>${x(item.text)}</description>
<dc:date>${timeOf('iso', item, outlet)}</dc:date>
</item>`,
  )
  .join('\n')}
</rdf:RDF>
`,
  atom: (outlet, items, { today }) => `${PROLOG}
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${outlet.language}">
<title>${x(outlet.name)}</title>
<id>${x(outlet.site)}</id>
<link rel="alternate" type="text/html" href="${x(outlet.site)}"/>
<updated>${writeTime('iso', items[0]?.time ?? today, undefined)}</updated>
<author><name>${x(outlet.name)}</name></author>
${items
  .map(
    (item) => `<entry>
<title>${x(item.title)}</title>
<link rel="alternate" type="text/html" href="${x(item.address)}"/>
<id>${x(item.address)}</id>
<published>${timeOf('iso', item, outlet)}</published>
<updated>${timeOf('iso', item, outlet)}</updated>
<summary type="html">&lt;p&gt;${x(x(item.text))}&lt;/p&gt;</summary>
${item.picture ? `<media:thumbnail url="${x(item.picture.url)}" width="${item.picture.width}" height="${item.picture.height}"/>` : ''}
</entry>`,
  )
  .join('\n')}
</feed>
`,
  json: (outlet, items) =>
    `${JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: outlet.name,
        home_page_url: outlet.site,
        language: outlet.language,
        items: items.map((item) => ({
          id: item.address,
          url: item.address,
          title: item.title,
          content_text: item.text,
          date_published: timeOf('iso', item, outlet),
          ...(item.picture && { image: item.picture.url }),
        })),
      },
      undefined,
      1,
    )}\n`,
} as const satisfies Readonly<Record<string, Writer>>;
