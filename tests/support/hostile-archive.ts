import type { Archive } from './site.ts';

const word = 'incomprehensibilities'.repeat(100);
const climbing = [...'Zalgo']
  .map((letter) => `${letter}${'\u0335\u0316\u0301\u0320'.repeat(12)}`)
  .join('');

/** Real headlines of third parties, and hostile ones. */
const titles: readonly string[] = [
  'A plain headline, to measure the others by',
  word,
  'مرحبا بالعالم: خبر طويل يكفي لسطرين على شاشة ضيقة، ثم بعض الكلمات',
  'שלום עולם and then English words after it',
  '人工智能公司在香港上市首日股价上涨，投资者反应热烈，市场分析师认为这只是开始',
  '\u202eevil overridden headline\u202c and the rest',
  climbing,
  '<script>ownedByAnArticle = true</script><img src=x onerror="ownedByAnArticle = true">Tags around it',
  'A family \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} and a flag \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  'https://example.com/a/very/long/address/without/any/blank/in/it/which/also/does/not/end/at/once/at/all.html',
];

const addresses: readonly string[] = [
  'https://plain.example/a',
  'javascript:ownedByAnArticle=true',
  'data:text/html,<script>1</script>',
  'https://good.example@evil.example/',
  '//evil.example/',
  'vbscript:x',
  'https:evil.example',
  'file:///etc/passwd',
  'https://xn--e1awd7f.example/',
  'blob:https://evil.example/1',
];

const article = (title: string, at: number): string => `---
title: ${JSON.stringify(title)}
excerpt: ${JSON.stringify(`${title} ${title}`.slice(0, 3000))}
publishedDateTime: 2024-03-0${(at % 9) + 1}T08:00:00Z
originalUrl: ${JSON.stringify(addresses[at] ?? 'https://plain.example/')}
type: article
quality: 60
heat: 60
published: true
provider: { name: ${JSON.stringify(at % 2 === 0 ? `Outlet ${title.slice(0, 40)}` : 'Outlet')}, domain: "o${at}.example" }
topics: [${JSON.stringify(at === 3 ? word : '__proto__')}, ${JSON.stringify(`Topic ${title.slice(0, 30)}`)}]
related:
  - title: ${JSON.stringify(`${title} again`)}
    publishedDateTime: 2024-03-0${(at % 9) + 1}T09:00:00Z
    webUrl: ${JSON.stringify(addresses[(at + 1) % addresses.length])}
    type: article
    quality: 50
    provider: { name: "Other", domain: "other.example" }
---
`;

export const hostileArchive = {
  kind: 'inline',
  name: 'hostile',
  files: {
    'site.yaml':
      'title: Hostile Herald\ndescription: Everything at once\nlanguage: en\ntimeZone: UTC\n',
    ...Object.fromEntries(
      titles.map((title, at) => [
        `articles/2024-03-0${(at % 9) + 1}-number-${at}.md`,
        article(title, at),
      ]),
    ),
  },
} satisfies Archive;
