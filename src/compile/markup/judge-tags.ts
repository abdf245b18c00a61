import { BREAK, PROSE } from './elements.ts';
import type { Gone } from './scan-markup.ts';
import type { Tag } from './scan-tag.ts';
import { isCalledTag, isWordLike, joinsNames } from './word-like.ts';

/** The marks that are markup, and those of them that have their other half. */
export type Markup = {
  readonly marks: readonly (Tag | Gone)[];
  readonly paired: ReadonlySet<Tag | Gone>;
};

/**
 * Distinguishes markup from named tags. A start and an end tag together are markup. A single tag is
 * markup if it has attributes with values, or touches the text that it marks; if it is used like a
 * word it is named. In a text with other markup, the tags that excerpts consist of are markup as
 * well. Takes linear time.
 */
export function judgeTags(text: string, marks: readonly (Tag | Gone)[]): Markup {
  const tags = marks.filter((mark): mark is Tag => mark.kind !== 'gone');
  const named = new Set<Tag | Gone>(tags.filter((tag) => isNamed(text, tag)));
  const paired = pairUp(
    text,
    tags.filter((tag) => !named.has(tag)),
  );
  const ink = { start: text.search(/\S/), end: text.trimEnd().length };
  const isSure = (mark: Tag | Gone): boolean =>
    mark.kind === 'gone' || paired.has(mark) || (!named.has(mark) && isAlone(text, mark, ink));
  const sure = new Set(marks.filter(isSure));
  const isMarkup = (mark: Tag | Gone): boolean =>
    sure.has(mark) ||
    (sure.size > 0 && mark.kind !== 'gone' && !named.has(mark) && PROSE.has(mark.name));
  return { marks: marks.filter(isMarkup), paired };
}

/**
 * Whether the words around a tag name it. At the start of a text `<p> Elements of …` is as likely
 * markup.
 */
function isNamed(text: string, tag: Tag): boolean {
  return tag.start > 0 && !hasValues(tag) && isWordLike(text, tag) && isCalledTag(text, tag);
}

/** The tags that have their other half, whatever is between: `<b><i>x</b></i>` is common. */
function pairUp(text: string, tags: readonly Tag[]): Set<Tag | Gone> {
  const open = new Map<string, Tag[]>();
  const paired = new Set<Tag | Gone>();
  for (const tag of tags) {
    const waiting = open.get(tag.name) ?? [];
    open.set(tag.name, waiting);
    if (tag.kind === 'open') {
      waiting.push(tag);
      continue;
    }
    const start = waiting.pop();
    if (start && !joinsNames(text, start.end, tag.start)) paired.add(start).add(tag);
  }
  return paired;
}

/** Where the text begins and ends, without blanks. */
type Ink = { readonly start: number; readonly end: number };

/** Whether a tag without its other half is markup. */
function isAlone(text: string, tag: Tag, ink: Ink): boolean {
  if (tag.isCut || hasValues(tag)) return true;
  if (BREAK.has(tag.name)) return !isNamedBreak(text, tag);
  // Excerpts are cut at both ends; an end tag is named only between other words.
  const isInside = tag.kind === 'open' || (tag.start > ink.start && tag.end < ink.end);
  return !(isInside && isWordLike(text, tag));
}

/** A line ends after a sentence, and the next begins with a capital; programs write `<br/>`. */
function isNamedBreak(text: string, { start, end }: Tag): boolean {
  const isBetween = /(?:^|[\p{L}\p{N},] )$/u.test(text.slice(Math.max(0, start - 3), start));
  return (
    isBetween &&
    /^(?:$|[,.;:!?)]|\s\p{Ll})/u.test(text.slice(end, end + 3)) &&
    /\w>$/.test(text.slice(start, end))
  );
}

/** Values belong to markup, except a field's type, which names it: `<input type="range">`. */
const hasValues = ({ name, attributes }: Tag): boolean =>
  attributes.includes('=') &&
  !(name === 'input' && /^type\s*=\s*["']?[a-z-]+["']?$/i.test(attributes));
