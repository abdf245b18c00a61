type Span = { readonly start: number; readonly end: number };

/**
 * Whether a tag is used like a word, with blanks or punctuation around it: `the <dialog> element`.
 * Markup touches the text that it marks: `<b>bold</b>`, `text.</p>`.
 */
export function isWordLike(text: string, { start, end }: Span): boolean {
  return (
    (start === 0 || OPENS.test(text.charAt(start - 1))) &&
    (end >= text.length || CLOSES.test(text.slice(end, end + 4)))
  );
}

const OPENS = /[\s("'“‘«‹„[{¿¡/–—+,:`*_~「『《〈【（-]/u;
/** A sign directly before a word opens something: `<b>"word"`, `<style>.name {`. */
const CLOSES =
  /^(?:[\s)”’»›\]}/–—+`*_~」』》〉】）。、，-]|[.,;:!?…"'](?![\p{L}\p{N}])|'s(?!\p{L}))/u;

/**
 * Whether the words around a tag name it: an article before it, or a noun such as "tag" after it.
 */
export function isCalledTag(text: string, { start, end }: Span): boolean {
  return (
    ARTICLE.test(text.slice(Math.max(0, start - 8), start)) ||
    CALLED.test(text.slice(end, end + 24))
  );
}

/** Nobody breaks a line, or begins an emphasis with a blank, after an article. */
const ARTICLE =
  /(?:^|[\s("“‘])(?:an?|the|das|der|die|den|dem|ein|la|le|les|el|los|il|un|une|una|o|os|as|um|uma) ["'“‘`]?$/iu;
const CALLED =
  /^["'”’`]?[ -](?:html5? |start |end )?(?:tags?|elements?|elementos?|éléments?|attributes?|declarations?|doctype|components?|balises?|etiquetas?|api|markup)(?!\p{L})/iu;

/** Whether only a conjunction is between two tags: `<b> and </b>` names both and marks nothing. */
export function joinsNames(text: string, from: number, to: number): boolean {
  return to - from <= MOST_JOINING && CONJUNCTION.test(text.slice(from, to));
}

const MOST_JOINING = 12;
const CONJUNCTION = /^ (?:and|or|to|vs\.?|versus|&|&amp;|und|oder|et|ou|y|o|e) $/i;
