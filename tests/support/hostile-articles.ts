const SIZE = 255_000;
const REST =
  'publishedDateTime: 2024-05-01T08:00:00Z\npublished: true\nprovider: { name: C, domain: c.example }\n';

/** Repeated as often as it fits into so many bytes. */
const fill = (seed: string, bytes: number): string =>
  seed.repeat(Math.floor(bytes / Buffer.byteLength(seed)));
/** The same as a quoted YAML text. */
const quoted = (seed: string, bytes: number, before = ''): string => {
  const escaped = JSON.stringify(seed).slice(1, -1);
  return `"${before}${fill(escaped, bytes)}"`;
};
const report = (title: string, more = ''): string =>
  `  - title: ${title}\n    publishedDateTime: 2024-05-01T09:00:00Z\n    provider: { name: D, domain: d.example }\n${more}`;
const reports = (count: number, make: (bytes: number, number: number) => string): string =>
  `title: T\n${REST}related:\n${Array.from({ length: count }, (_, at) => make(SIZE / count - 200, at)).join('')}`;

/** Front matter of nearly the largest allowed size, with one seed repeated in one place. */
const places = {
  'the title': (seed) => `title: ${quoted(seed, SIZE)}\n${REST}`,
  'the excerpt': (seed) => `title: T\nexcerpt: ${quoted(seed, SIZE)}\n${REST}`,
  "the outlet's name": (seed) =>
    `title: T\npublishedDateTime: x\nprovider:\n  domain: c.example\n  name: ${quoted(seed, SIZE)}\n`,
  "the outlet's domain": (seed) =>
    `title: T\nprovider:\n  name: C\n  domain: ${quoted(seed, SIZE, 'c.')}\n`,
  'an address': (seed) => `title: T\nwebUrl: ${quoted(seed, SIZE, 'https://c')}\n${REST}`,
  'a player': (seed) =>
    `title: T\nfeaturedContent: ${quoted(seed, SIZE, "<iframe src='https://")}\n${REST}`,
  'its time': (seed) => `title: T\npublishedDateTime: ${quoted(seed, SIZE)}\npublished: true\n`,
  'fifty topics': (seed) =>
    `title: T\n${REST}topics:\n${Array.from({ length: 50 }, (_, at) => `  - ${quoted(seed, SIZE / 50 - 20, String(at))}\n`).join('')}`,
  'a list of topics': (seed) => `title: T\n${REST}topics: [${fill(seed, SIZE)}]\n`,
  'a list of quoted topics': (seed) =>
    `title: T\n${REST}topics: [${fill(`${JSON.stringify(seed)},`, SIZE)}]\n`,
  'plain text': (seed) => `title: x${fill(seed, SIZE)}\n${REST}`,
  'lines of their own': (seed) =>
    `title: T\n${REST}${fill(`${seed.repeat(20)}\n`, SIZE)
      .split('\n')
      .slice(0, 4_900)
      .join('\n')}\n`,
  'what is no field': (seed) => `title: T\n${REST}${fill(seed, SIZE)}\n`,
  'a file of faults': (seed) =>
    `title: 3\nheat: x\nprovider: { name: 3 }\nother: [${fill(`${JSON.stringify(seed)},`, SIZE)}]\n`,
  'the excerpts of twelve reports': (seed) =>
    reports(12, (bytes, at) => report(`t${at}`, `    excerpt: ${quoted(seed, bytes)}\n`)),
  'the titles of five hundred reports': (seed) =>
    reports(480, (bytes, at) => report(quoted(seed, bytes, `t${at}`))),
  'reports that are none': (seed) =>
    `title: T\n${REST}related:\n${fill(`  - ${JSON.stringify(seed)}\n`, 4_000 * 6)}`,
} satisfies Readonly<Record<string, (seed: string) => string>>;

/**
 * Halves of entities and tags, marks, letters and signs for which some parser has taken quadratic
 * time.
 */
const seeds = [
  ...[
    '<',
    '<!',
    '<!--',
    '<a ',
    '<a x="',
    '<a \'"',
    `<a x="'<b y='"`,
    '<script',
    '<script> ',
    '<svg> x ',
    '</b>',
    '<b>',
    '<br ',
  ],
  ...['&', '&amp;amp;', '&lt;', '&#x3c;!--', '&lt;a x="', '<![CDATA[', ']]>', '<?php '],
  ...[
    '\u0301\u0323',
    '\u200d',
    '\u{1f468}\u200d',
    '\u{e0067}',
    'क\u200d',
    '漢',
    'ก',
    'Σ',
    '%e4',
    '\u00a0',
    '\u2028',
    '\u2028 ',
  ],
  ...[
    'A',
    'a-',
    'a.',
    '1,',
    '$1',
    'New ',
    ' ',
    '}',
    '[',
    '[]',
    '{a: ',
    '!x ,',
    '&x ',
    '*x ',
    '"!",',
    '- ',
    '? ',
    ': ',
    "''",
    '# &',
    '~',
  ],
];

/** An expensive article, and what it repeats. */
export type HostileArticle = { readonly name: string; readonly text: string };

/** Every seed in every place: hundreds of megabytes in all, so each is made on demand. */
export function* hostileArticles(): Generator<HostileArticle> {
  for (const [place, make] of Object.entries(places)) {
    for (const seed of seeds)
      yield { name: `${place}: ${JSON.stringify(seed)}`, text: `---\n${make(seed)}---\n` };
  }
}
