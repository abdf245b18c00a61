import { type Direction, directionOf } from './direction.ts';

/** The attributes of an element whose text is not ours. */
export type TextMarks = { readonly lang: string | undefined; readonly dir: Direction };

/**
 * The attributes of a text of the archive. `lang` is its mark in the bundle, without one the site's
 * language; `page` is the language of the page around it.
 */
export function textMarks(lang: string, page: string): TextMarks {
  return { lang: langOn(lang, page), dir: directionOf(lang) };
}

function langOn(lang: string, page: string): string | undefined {
  if (UNKNOWN.test(lang)) return '';
  return spoken(lang) === spoken(page) ? undefined : lang;
}

/** What HTML says with an empty `lang`; the script after it gives the direction. */
const UNKNOWN = /^und(?![a-z])/i;

/** A tag without its country, if that changes neither voice nor glyphs. */
const spoken = (tag: string): string =>
  /^zh(?![a-z])|-[a-z]{4}(?![a-z])/i.test(tag) ? tag : tag.replace(/-.*/, '');
