import { describe, expect, test } from 'vitest';
import { atom, entry, item, itemOf, json, rss } from './written-documents.ts';

const titleOf = (xml: string): string => itemOf(rss(item(xml))).title;
const excerptOf = (xml: string): string => itemOf(rss(item(xml))).excerpt;

describe('a title is plain text', () => {
  test.each([
    ['escaped once', '<title>AT&amp;T &#8217;s plan</title>', 'AT&T ’s plan'],
    ['escaped twice', '<title>AT&amp;amp;T&amp;#8217;s plan</title>', 'AT&T’s plan'],
    ['in CDATA', '<title><![CDATA[AT&T &amp; <b>Co</b>]]></title>', 'AT&T & Co'],
    [
      'in CDATA in parts',
      '<title>One <![CDATA[& <i>two</i>]]> &amp; three</title>',
      'One & two & three',
    ],
    ['escaped CDATA', '<title>&lt;![CDATA[One two]]&gt;</title>', 'One two'],
    ['with entities of HTML', '<title>Caf&eacute;&nbsp;&mdash; open</title>', 'Café — open'],
    ['with markup', '<title>A <em>new</em>&lt;br&gt;plan</title>', 'A new plan'],
    ['naming markup', '<title>The &lt;dialog&gt; element</title>', 'The <dialog> element'],
    ['naming an entity', '<title>What &amp;amp;nbsp; is</title>', 'What &nbsp; is'],
    ['with a comparison', '<title>Why 1 < 2 &amp; 3 &gt; 2</title>', 'Why 1 < 2 & 3 > 2'],
    ['with a lone ampersand', '<title>Barnes & Noble; more</title>', 'Barnes & Noble; more'],
    ['with invisible signs', '<title>A\u200bb\u202ec\u00add e</title>', 'Abcd e'],
    ['on lines', '<title>\n   One\n\ttwo </title>', 'One two'],
    ['of a module only', '<media:title>One two</media:title><title/>', 'One two'],
  ])('%s', (_, xml, title) => {
    expect(titleOf(xml)).toBe(title);
  });

  test.each([
    ['text', '<title>AT&amp;T &lt; all</title>', 'AT&T < all'],
    ['text', '<title type="text">Less &lt;dialog&gt; for all</title>', 'Less <dialog> for all'],
    ['html', '<title type="html">AT&amp;amp;T &lt;b&gt;wins&lt;/b&gt;</title>', 'AT&T wins'],
    ['html in CDATA', '<title type="html"><![CDATA[AT&amp;T <b>wins</b>]]></title>', 'AT&T wins'],
    [
      'xhtml',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Is &lt;b&gt; <b>bold</b>?</div></title>',
      'Is <b> bold?',
    ],
  ])('Atom: %s', (_, xml, title) => {
    expect(itemOf(atom(entry(xml))).title).toBe(title);
  });

  test('without the publisher that an aggregator adds', () => {
    const source = '<source url="https://times.example">The Times</source>';
    expect(titleOf(`<title>Bridge reopens - The Times</title>${source}`)).toBe('Bridge reopens');
    expect(titleOf(`<title>Who reads The Times</title>${source}`)).toBe('Who reads The Times');
  });
});

describe('without a title', () => {
  test('the first sentence of the text is the title, and the rest the excerpt', () => {
    const text = 'Mr. Smith went to the U.S. Senate today. He spoke for an hour! Nobody slept.';
    expect(itemOf(rss(`<item><description>${text}</description></item>`))).toMatchObject({
      title: 'Mr. Smith went to the U.S. Senate today.',
      excerpt: 'He spoke for an hour! Nobody slept.',
    });
  });

  test('a long sentence is cut at a word, at most 100 characters', () => {
    const text = 'word '.repeat(60).trim();
    const found = itemOf(json([{ content_text: text }]));
    expect(found.title).toBe(`${'word '.repeat(20).trim()}…`);
    expect(found.excerpt).toBe(text);
  });

  test.each([
    [
      '東京で地震がありました。被害はありません。',
      '東京で地震がありました。',
      '被害はありません。',
    ],
    ['هل عاد الوزير؟ نعم عاد أمس.', 'هل عاد الوزير؟', 'نعم عاد أمس.'],
    ['वह आज आया। फिर वह चला गया।', 'वह आज आया।', 'फिर वह चला गया।'],
  ])('%s', (text, title, excerpt) => {
    expect(itemOf(json([{ content_text: text }]))).toMatchObject({ title, excerpt });
  });
});

describe('an excerpt', () => {
  const sentence = 'A sentence of exactly fifty characters stands here. ';
  const description = (text: string): string => `<description><![CDATA[${text}]]></description>`;

  test('of at most 400 characters is whole, and a longer one ends with a sentence', () => {
    expect(excerptOf(description('x'.repeat(400)))).toBe('x'.repeat(400));
    expect(excerptOf(description(sentence.repeat(20)))).toBe(sentence.repeat(7).trim());
  });

  test('without a sentence in reach ends with a word', () => {
    const long = excerptOf(description(`Short one. ${'word '.repeat(200)}`));
    expect(long).toMatch(/^Short one\. (?:word )+word…$/);
    expect(long.length).toBeGreaterThan(390);
    expect(excerptOf(description('x'.repeat(900)))).toBe(`${'x'.repeat(399)}…`);
    expect([
      ...new Intl.Segmenter().segment(excerptOf(description('x👩‍👩‍👧‍👦'.repeat(450)))),
    ]).toHaveLength(400);
  });

  test('is the summary; the content if there is none, or it only repeats the title', () => {
    const content = '<content:encoded>Content of the whole article.</content:encoded>';
    const title = '<title>A headline, of the day</title>';
    expect(excerptOf(`${title}<description>A summary of it.</description>${content}`)).toBe(
      'A summary of it.',
    );
    expect(excerptOf(`${title}<description>&lt;img src="a.jpg"&gt;</description>${content}`)).toBe(
      'Content of the whole article.',
    );
    expect(excerptOf(`${title}<description>A Headline of the Day</description>${content}`)).toBe(
      'Content of the whole article.',
    );
    expect(excerptOf(`${title}<description>A headline, of the day</description>`)).toBe('');
  });

  test('begins after a repeated title', () => {
    const title = '<title>Bridge reopens</title>';
    expect(
      excerptOf(`${title}${description('<h1>Bridge reopens</h1><p>It took a whole year.</p>')}`),
    ).toBe('It took a whole year.');
    expect(
      excerptOf(
        `${title}${description('<a href="#">Bridge reopens</a>&nbsp;<font>The Times</font>')}`,
      ),
    ).toBe('');
  });

  test('leaves out figures with their captions, scripts and styles', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>Photo: Ann</figcaption></figure>';
    expect(
      excerptOf(description(`${figure}<p>The text of it.</p><style>p{}</style>${figure}`)),
    ).toBe('The text of it.');
  });

  test.each([
    [
      'The text ends. The post <a href="/">Title &amp; more</a> appeared first on <a href="/">Site</a>.',
      'The text ends.',
    ],
    ['Der Text endet. Der Beitrag Titel erschien zuerst auf Seite.', 'Der Text endet.'],
    ['The text ends. [&#8230;]', 'The text ends.'],
    ['The text is cut in the [&#8230;]', 'The text is cut in the…'],
    ['The text is cut in the [...] Read more »', 'The text is cut in the…'],
    ['The text ends. <a href="/">Read more</a>', 'The text ends.'],
    ['The text ends. <a href="/">READ MORE →</a>', 'The text ends.'],
    ['The text ends.<br><a href="/">Continue reading Title of it →</a>', 'The text ends.'],
    ['The text is cut <a>(more&hellip;)</a>', 'The text is cut…'],
    ['Der Text endet. Weiterlesen', 'Der Text endet.'],
    ['文章结束了。阅读全文', '文章结束了。'],
    ['The text is cut … Lire la suite The post X appeared first on Y.', 'The text is cut …'],
    ['She said that children should read more.', 'She said that children should read more.'],
    ['The post office appeared closed.', 'The post office appeared closed.'],
    [
      'The text. submitted by <a>/u/ann_b</a> <span><a>[link]</a></span> <a>[comments]</a>',
      'The text.',
    ],
  ])('%s', (text, excerpt) => {
    expect(excerptOf(description(text))).toBe(excerpt);
  });
});
