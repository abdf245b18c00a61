import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadTag } from '#src/head/head-tag.ts';
import { headTags } from '#src/head/head-tags.ts';
import { renderHead } from '#src/render/render-head.ts';
import { forAll } from '#tests/support/for-all.ts';
import { parseBody, parseHead } from '#tests/support/parse-head.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

/**
 * As the parser gives it back: HTML reads CR and CRLF as LF, and NUL as nothing or as a mark of its
 * own.
 */
const parsedFrom = ({ tag, attributes, text = '' }: HeadTag) => ({
  tag,
  attributes,
  text,
});

/**
 * What the compiler lets through: no control characters, blanks folded; all else can be in a
 * headline.
 */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</title>', '</script>', '"', "'", '<!--', '&amp;', '&', '<b>'),
    ),
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
        const page = `<!doctype html><html><head>${renderHead(tags)}</head><body>The body</body></html>`;
        expect(parseHead(page)).toEqual(tags.map(parsedFrom));
        expect(parseBody(page)).toBe('The body');
      }),
    );
  });
});
