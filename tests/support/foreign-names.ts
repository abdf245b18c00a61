import { articleFile, relatedReport } from './markdown.ts';

/** Valid domains that are the names of files, folders or devices. */
export const foreignDomains = [
  ...[
    'index.html',
    'feed.xml',
    'atom.xml',
    'feed.json',
    '404.html',
    'coverage.md',
    'coverage.csv',
    'coverage.json',
  ],
  ...[
    'opml.xml',
    'sitemap.xml',
    'robots.txt',
    'early.js',
    'con.com',
    'aux.example',
    'nul.org',
    'com1.net',
    'latest.json',
  ],
  ...['page.coverage', 'constructor.prototype', 'xn--80ak6aa92e.com'],
];

const foreignTopics = [
  ...[
    'page',
    'index.html',
    'feed.xml',
    '..',
    '.',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'con',
    'AUX',
    'nul.txt',
  ],
  ...['../../x', 'a/b', '%2e%2e', 'latest', '~', '\u2764\ufe0f', '-', 'long '.repeat(60)],
];

const foreignFiles = [
  ...[
    'index.html.md',
    'feed.xml.md',
    'coverage.md.md',
    'coverage.csv.md',
    'page.md',
    'con.md',
    'dot..md',
    '404.html.md',
  ],
  ...[
    'latest.md',
    '__proto__.md',
    'constructor.md',
    `${'n'.repeat(250)}.md`,
    'a-0123456789abcdef.md',
    '~.md',
  ],
];

/** An archive whose outlets, topics and files are named like files and folders of a site. */
export const foreignNames: Readonly<Record<string, string>> = {
  'site.yaml': 'title: Names\n',
  'topics/page.yaml': '_id: page\nname: Pages\n',
  'topics/up.yaml': '_id: ../x\nname: Up\n',
  'topics/index.yaml': '_id: index.html\nname: Index\nparent: Pages\n',
  ...Object.fromEntries(
    foreignFiles.map((name, at) => {
      const publishedDateTime = `2024-05-${String(at + 1).padStart(2, '0')}T08:00:00Z`;
      const related = foreignDomains.map((domain, nth) =>
        relatedReport({
          title: `Report ${nth} on ${at}`,
          provider: { name: domain, domain },
          webUrl: `https://${domain}/${at}`,
        }),
      );
      const topics = [...foreignTopics, 'Pages', 'Up', 'Index'];
      const domain = foreignDomains[at] ?? 'courier.example';
      return [
        `articles/${name}`,
        articleFile({
          title: `Story ${at}`,
          publishedDateTime,
          topics,
          related,
          provider: { name: domain, domain },
        }),
      ];
    }),
  ),
};
