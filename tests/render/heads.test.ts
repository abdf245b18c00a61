import * as fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { HeadTag } from '#src/head/head-tag.ts';
import { headTags } from '#src/head/head-tags.ts';
import { renderHead } from '#src/render/render-head.ts';
import { forAll } from '#tests/support/for-all.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

/** The elements that a browser makes of a head, by the rules of HTML; anything that ends up elsewhere is an error. */
function elementsOf(html: string): HeadTag[] {
  const [page] = parse(`<!doctype html><html><head>${html}</head><body></body></html>`).childNodes.slice(1);
  if (!(page && 'childNodes' in page)) throw new Error('there is no page');
  const [head, body] = page.childNodes;
  if (!(head && body && 'childNodes' in head && 'childNodes' in body)) throw new Error('there is no head');
  expect(body.childNodes).toEqual([]);
  return head.childNodes.flatMap((node) => {
    if (!('tagName' in node)) {
      expect('value' in node ? node.value.trim() : node.nodeName).toBe('');
      return [];
    }
    const { tagName: tag } = node;
    if (tag !== 'title' && tag !== 'meta' && tag !== 'link' && tag !== 'script') throw new Error(`a head has no ${tag}`);
    const text = node.childNodes.map((child) => ('value' in child ? child.value : child.nodeName)).join('');
    return [{ tag, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), text }];
  });
}

/** As the parser gives it back: HTML reads CR and CRLF as LF, and NUL as nothing or as a mark of its own. */
const parsedFrom = ({ tag, attributes, text = '' }: HeadTag) => ({
  tag,
  attributes: { ...(tag === 'title' ? {} : { 'data-head': '' }), ...attributes },
  text,
});

/** What the compiler lets through: no control characters, blanks folded; all else can be in a headline. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('</title>', '</script>', '"', "'", '<!--', '&amp;', '&', '<b>')),
  )
  .map((parts) => parts.join('').replace(/[\p{Cc}\s]+/gu, ' '));

const site = { title: 'The "Test" <Paper>', description: 'A & B', language: 'en', timeZone: 'UTC' };

describe('a head in a file', () => {
  test('is read as it was meant, whatever the texts are', () => {
    forAll(
      fc.property(text, text, text, (title, excerpt, name) => {
        const story = plainStory({
          title,
          excerpt,
          outlet: { domain: 'a.example', name },
          topics: [{ slug: 'x', name }],
          coverage: [plainReport('r', 5, { title })],
        });
        const tags = headTags(
          { title, path: '/news/x/', about: { kind: 'story', story } },
          { site, address: 'https://paper.example/', preview: false },
        );
        expect(elementsOf(renderHead(tags))).toEqual(tags.map(parsedFrom));
      }),
    );
  });
});
