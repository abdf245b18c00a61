import * as fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { openTexts } from '#src/render/pages/bundle-texts.ts';
import { compactHtml } from '#src/render/pages/compact-html.ts';
import { openPages } from '#src/render/pages/render-page.tsx';
import { forAll } from '#tests/support/for-all.ts';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

/** The document that a browser without scripts, or with them, makes of a page's content. */
const documentOf = (html: string, scriptingEnabled = false): string =>
  serialize(parse(`<!doctype html><body><div>${html}</div>`, { scriptingEnabled }));

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'a="b" c="d"',
    '</li><li>',
    '<p>',
    '&amp;',
    '',
    ' ',
    "'",
    '`',
    '/',
    '=',
    '\u00a0',
  ),
);
const attributes = fc.record({ title: text, 'data-x': text, lang: text }, { requiredKeys: [] });

type Attributes = { readonly title?: string };
type Made = readonly [name: string, attributes: Attributes, ...children: ReactNode[]];
const make = ([name, own, ...children]: Made) => createElement(name, own, ...children);

const shapes = fc
  .array(fc.tuple(fc.constantFrom('path', 'rect', 'g'), attributes, text), { maxLength: 3 })
  .map((all) =>
    createElement('svg', null, ...all.map(([name, own, d]) => make([name, { ...own, ...{ d } }]))),
  );
const voids = fc
  .tuple(fc.constantFrom('br', 'img', 'hr'), attributes)
  .map(([name, own]) => make([name, own]));
const line = fc.oneof(
  text,
  shapes,
  fc
    .tuple(fc.constantFrom('span', 'a', 'bdi'), attributes, text)
    .map(([name, own, word]) => make([name, own, word])),
);

const { block } = fc.letrec<{ block: ReactNode; flow: ReactNode }>((tie) => ({
  flow: fc.oneof({ maxDepth: 4 }, line, tie('block')),
  block: fc.oneof(
    { maxDepth: 4 },
    voids,
    fc.array(line, { maxLength: 3 }).map((of) => make(['p', {}, ...of])),
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'details', 'a', 'article', 'noscript', 'button'),
        fc.array(tie('flow'), { maxLength: 3 }),
      )
      .map(([name, of]) => make([name, {}, ...of])),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(fc.array(tie('flow'), { maxLength: 3 })))
      .map(([name, items]) => make([name, {}, ...items.map((of) => make(['li', {}, ...of]))])),
    fc
      .array(fc.tuple(tie('flow'), tie('flow')), { maxLength: 3 })
      .map((pairs) =>
        make(['dl', {}, ...pairs.flatMap(([a, b]) => [make(['dt', {}, a]), make(['dd', {}, b])])]),
      ),
    fc
      .array(fc.array(tie('flow'), { maxLength: 3 }), { maxLength: 3 })
      .map((rows) =>
        make([
          'table',
          {},
          make(['thead', {}, make(['tr', {}, make(['th', {}, 'Head'])])]),
          make([
            'tbody',
            {},
            ...rows.map((cells) => make(['tr', {}, ...cells.map((of) => make(['td', {}, of]))])),
          ]),
        ]),
      ),
    fc
      .array(text, { maxLength: 3 })
      .map((of) => make(['select', {}, ...of.map((word) => make(['option', {}, word]))])),
  ),
}));

describe('HTML in fewer bytes', () => {
  test('is the same document, whatever React renders', () => {
    forAll(
      fc.property(fc.array(block, { maxLength: 4 }), (nodes) => {
        const html = nodes.map((node) => renderToString(node)).join('');
        const compact = compactHtml(html);
        expect(documentOf(compact)).toBe(documentOf(html));
        expect(compact.length).toBeLessThanOrEqual(html.length);
      }),
    );
  });

  test.each(['/', '/about/', '/topics/', '/news/2024-05-30-story-59/', '/latest/'])(
    'is the same page at %s',
    async (path) => {
      const readText = openTexts(await compileSixtyStories());
      const markup = (await openPages('/', readText)({ path })).whole();
      const compact = compactHtml(markup);
      expect(documentOf(compact)).toBe(documentOf(markup));
      expect(documentOf(compact, true).replace(NOSCRIPT, '')).toBe(
        documentOf(markup, true).replace(NOSCRIPT, ''),
      );
      expect(compact.length).toBeLessThan(markup.length * 0.95);
    },
  );

  test('has no quotes, end tags and pairs of tags that it does not need', () => {
    expect(
      compactHtml(
        '<ul class="a"><li title="b c">1</li><li data-x="">2<p>3</p></li></ul><svg><path d="M0 0"></path></svg><img src="/x/" alt=""/>',
      ),
    ).toBe(
      '<ul class=a><li title="b c">1<li data-x>2<p>3</ul><svg><path d="M0 0"/></svg><img src=/x/ alt>',
    );
  });
});

/** With scripts, its content is text that no script reads. */
const NOSCRIPT = /(?<=<noscript>).*?(?=<\/noscript>)/gs;
