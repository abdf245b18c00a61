import { decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';
import type { RawPicture } from '../raw-feed.ts';
import { pixels } from './pixels.ts';

/** What an item's HTML holds beside its text. */
export type ContentParts = {
  readonly pictures: readonly RawPicture[];
  /** The HTML without figures: their captions are no part of the text. */
  readonly text: string;
};

/** A picture, and the text of an excerpt, are near the start. */
const MOST_HTML = 50_000;
/** The parser takes quadratic time in the depth; text is never nested so. */
const MOST_DEPTH = 200;
/** The first picture that counts no readers is enough. */
const MOST_PICTURES = 5;
/** Where programs that load pictures late keep the address. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'];

/** Finds the pictures of an item's HTML, and its text without figures. Never throws. */
export function readContent(html: string): ContentParts {
  const source = html.slice(0, MOST_HTML);
  if (!source.includes('<')) return { pictures: [], text: source };
  const pictures: RawPicture[] = [];
  const kept: string[] = [];
  let [depth, figures, from] = [0, 0, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MOST_DEPTH) parser.pause();
        if (name === 'img' && pictures.length < MOST_PICTURES) pictures.push(pictureOf(attributes));
        if (name !== 'figure') return;
        if (figures === 0) kept.push(source.slice(from, parser.startIndex));
        figures += 1;
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        if (name !== 'figure') return;
        figures -= 1;
        from = isImplied ? parser.startIndex : parser.endIndex + 1;
      },
    },
    OPTIONS,
  );
  parser.write(source);
  if (figures === 0) kept.push(source.slice(from));
  return { pictures, text: kept.join(' ') };
}

/** Entities of addresses are decoded here: as text `&copy=1` would become a sign. */
const OPTIONS = { decodeEntities: false } as const;

function pictureOf(attributes: Readonly<Record<string, string>>): RawPicture {
  const of = (name: string): string => decodeHTMLAttribute(attributes[name] ?? '');
  const src = of('src');
  const late = LATE.map(of).find((address) => address !== '');
  const first = of('srcset')
    .trim()
    .split(/[\s,]+(?=\S)/, 1)[0];
  const isReal = src !== '' && !src.startsWith('data:');
  return {
    url: isReal ? src : (late ?? first ?? ''),
    width: pixels(of('width')),
    height: pixels(of('height')),
    isIcon: ICON_CLASS.test(of('class')) || HIDDEN.test(of('style')),
  };
}

/** What is not shown counts readers. */
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Emoji and smileys as pictures: WordPress, Discourse, forums. */
const ICON_CLASS = /(?:^|[\s_-])(?:emoji|smiley|smilie|wp-smiley|avatar|icon)(?:[\s_-]|$)/i;
