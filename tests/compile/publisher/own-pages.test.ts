import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownPageFileSchema, type Piece } from '#src/content/publisher/own-page-file.ts';
import { publisherPartsSchema } from '#src/content/publisher/publisher-parts.ts';
import { ownPageFile } from '#src/url/own-pages.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const page = (text: string, more = ''): string => `---\ntitle: Imprint\n${more}---\n${text}\n`;

const compilePages = async (files: Readonly<Record<string, string>>) => {
  const workspace = await openWorkspace({ 'articles/a.md': articleFile(), ...files });
  return { workspace, ...(await workspace.compile()) };
};

async function readPage(text: string, files: Readonly<Record<string, string>> = {}) {
  const { workspace, problems } = await compilePages({ 'pages/imprint.md': page(text), ...files });
  expect(problems).toEqual([]);
  const file = await readFile(join(workspace.out, ownPageFile('imprint')), 'utf8');
  return ownPageFileSchema.parse(JSON.parse(file)).page;
}

/** Pieces as HTML, to be read at a glance. */
const markup = (pieces: readonly Piece[] = []): string =>
  pieces
    .map(({ tag, text, inside, ...attributes }) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return tag ? `<${tag}${written.join('')}>${markup(inside)}</${tag}>` : text;
    })
    .join('');

describe('a page of the publisher', () => {
  test.each([
    [
      'Words *and* **more** `code`\\\nnext',
      '<p>Words <em>and</em> <strong>more</strong> <code>code</code><br></br>next</p>',
    ],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n\n4. b', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
    ['> said\n\n***', '<blockquote><p>said</p></blockquote><hr></hr>'],
    ['```js\n<b>\n```', '<pre><code><b></code></pre>'],
    [
      '|A|B|\n|-|-|\n|1|2|',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['a <!-- for us --> b\n\n<!-- and\nthis -->', '<p>a  b</p>'],
    ['&lt;script&gt; 1 < 2', '<p><script> 1 < 2</p>'],
  ])('shows %j', async (text, shown) => {
    expect(markup((await readPage(text)).pieces)).toBe(shown);
  });

  test.each([
    ['# One\n\n### Three', '<h2 id="s-one">One</h2><h4 id="s-three">Three</h4>'],
    ['### Same\n\n### Same', '<h2 id="s-same">Same</h2><h2 id="s-same-2">Same</h2>'],
  ])('has its headings below that of the page: %j', async (text, shown) => {
    expect(markup((await readPage(text)).pieces)).toBe(shown);
  });

  test.each([
    ['[a](https://example.org/x)', 'href="https://example.org/x" host="example.org"'],
    ['<ann@example.org>', 'href="mailto:ann@example.org"'],
    ['[a](tel:+49-30-1234)', 'href="tel:+49-30-1234"'],
    ['[a](privacy.md)', 'href="/privacy/"'],
    ['[a](privacy)', 'href="/privacy/"'],
    ['[a](/about#follow)', 'href="/about/#follow"'],
    ['[a](/topics/künstliche/)', 'href="/topics/k%C3%BCnstliche/"'],
    ['[a][r]\n\n[r]: /latest/', 'href="/latest/"'],
    ['[a](#my-part)\n\n## My part', 'href="#s-my-part"'],
  ])('leads by %s where it says', async (text, link) => {
    const { pieces } = await readPage(text, { 'pages/privacy.md': page('') });
    expect(markup(pieces)).toContain(`<a ${link}>`);
  });

  test.each([
    ['<script>alert(1)</script>', 'has HTML'],
    ['a <b onclick="x()">b</b>', 'has HTML'],
    ['<p style="color: red">a</p>', 'has HTML'],
    ['<!-- a --><img src=x>', 'has HTML'],
    ['![a](https://example.org/a.png)', 'has a picture'],
    ['[a](javascript:alert(1))', 'link to the text "javascript:alert(1)"'],
    ['[a](data:text/html,x)', 'link to the text "data:text/html,x"'],
    ['[a](JAVASCRIPT:alert(1))', 'has a link'],
    ['[a](//example.org/)', 'has a link'],
    ['[a](https://ann:secret@example.org/)', 'has a link'],
    ['[a](mailto:a@b?bcc=c@d)', 'has a link'],
    ['[a](missing.md)', 'has a link'],
    ['[a](/missing/)', 'has a link'],
    ['[a](/latest/?topics=ai)', 'has a link'],
    ['[a](#missing)', 'has a link'],
    ['[a](../imprint)', 'has a link'],
    ['[a]()', 'link to the text ""'],
  ])('is refused with %j, by its line', async (text, said) => {
    const { problems, wrote } = await compilePages({
      'pages/imprint.md': page(`\nFirst\n\n${text}`),
    });
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([
      { path: 'pages/imprint.md', line: 7, field: 'text', refused: true },
    ]);
    expect(problems[0]?.message).toContain(said);
    expect(problems[0]?.message).toMatch(/; (write|remove) /);
  });

  test.each([
    ['pages/about.md', page(''), 1, 'name'],
    ['pages/Imprint.md', page(''), 1, 'name'],
    ['pages/legal/imprint.md', page(''), 1, 'name'],
    ['pages/imprint.md', 'No front matter', 1, 'front matter'],
    ['pages/imprint.md', page('', 'titel: x\n'), 3, 'titel'],
    ['pages/imprint.md', page('', 'in: header\n'), 3, 'in'],
    ['pages/imprint.md', page('', 'order: first\n'), 3, 'order'],
    ['pages/imprint.md', `---\ndescription: x\n---\n`, 2, 'title'],
    ['pages/imprint.md', `---\ntitle: ${'long '.repeat(9)}\nin: footer\n---\n`, 1, 'title'],
    ['pages/imprint.md', page('x'.repeat(200_000)), 1, 'file'],
  ])('%s with a fault is refused', async (path, text, line, field) => {
    const { problems, wrote } = await compilePages({ [path]: text });
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([{ path, line, field, refused: true }]);
  });

  test('has its link where it asks for one, in its order', async () => {
    const { workspace, problems } = await compilePages({
      'site.yaml':
        'title: Paper\nfooter:\n  - { label: Elsewhere, address: "https://a.example" }\n',
      'pages/b.md': page('', 'in: footer\norder: 1\nlabel: Second\n'),
      'pages/c.md': page('', 'in: footer\nlabel: First\n'),
      'pages/d.md': page('', 'in: navigation\n'),
      'pages/e.md': page(''),
    });
    expect(problems).toEqual([]);
    const { site } = await openBundle(workspace.out).manifest();
    expect(publisherPartsSchema.parse(site.publisher)).toEqual({
      navigation: [{ label: 'Imprint', page: '/d/' }],
      footer: [
        { label: 'Elsewhere', out: { href: 'https://a.example/', host: 'a.example' } },
        { label: 'First', page: '/c/' },
        { label: 'Second', page: '/b/' },
      ],
      pages: ['b', 'c', 'd', 'e'],
    });
  });

  test('is no part of a site that has none', async () => {
    const { workspace } = await compilePages({});
    expect((await openBundle(workspace.out).manifest()).site).not.toHaveProperty('publisher');
  });
});
