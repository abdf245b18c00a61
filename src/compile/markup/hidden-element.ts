import { CODE } from './elements.ts';
import type { Tag } from './scan-tag.ts';
import type { StepBudget } from './step-budget.ts';
import { isCalledTag, isWordLike, joinsNames } from './word-like.ts';

/** Finds the end of a hidden element; undefined for a tag that is only named. */
export type EndOfHidden = (tag: Tag) => number | undefined;

/**
 * A hidden element ends with its end tag or, if that is missing, with the text: what was cut off is
 * no prose either. A start tag alone may be named, as in `How to use the <script> tag`: that is, if
 * it is used like a word, without attributes, and no code follows.
 */
export function createEndOfHidden(text: string, steps: StepBudget): EndOfHidden {
  /** Elements without a further end tag: do not search again. */
  const endless = new Set<string>();

  const closing = ({ name, end }: Tag): number | undefined => {
    if (endless.has(name)) return undefined;
    const { found, isAny } = findEnd(text, name, end);
    steps.spent += (found ?? text.length) - end;
    if (!isAny) endless.add(name);
    return found;
  };

  return (tag) => {
    const isNaked = !tag.attributes.includes('=') && !tag.isCut && isWordLike(text, tag);
    if (isNaked && isCalledTag(text, tag)) return undefined;
    const end = closing(tag);
    if (end !== undefined) return end;
    const isNamed =
      (isNaked || isParameter(text, tag)) &&
      !(CODE.has(tag.name) ? CODE_START : TAG_START).test(text.slice(tag.end, tag.end + LOOKED_AT));
    return isNamed ? undefined : text.length;
  };
}

/** Whether a tag is a type parameter in a text on programming: `List<Object>`. */
const isParameter = (text: string, { start, attributes, isCut }: Tag): boolean =>
  attributes.trim() === '' && !isCut && /[\p{L}\p{N}]/u.test(text.charAt(start - 1));

/**
 * The index after the end tag of an element, nested ones of its kind skipped; and whether there is
 * an end tag at all.
 */
function findEnd(
  text: string,
  name: string,
  from: number,
): { found: number | undefined; isAny: boolean } {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>]|$)[^<>]*(?:>|$)`, 'gi');
  tags.lastIndex = from;
  let depth = 1;
  let isAny = false;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const span = { start: tag.index, end: tags.lastIndex };
    if (tag[1] === '') depth += CODE.has(name) ? 0 : 1;
    else {
      isAny = true;
      const isNamed =
        joinsNames(text, from, span.start) || (isWordLike(text, span) && isCalledTag(text, span));
      if (!isNamed) depth -= 1;
    }
    if (depth === 0) return { found: tags.lastIndex, isAny };
  }
  return { found: undefined, isAny };
}

/** How far to look for code: its first characters are enough. */
const LOOKED_AT = 120;
const TAG_START = /^\s*</;
/**
 * A statement of JavaScript or a rule of CSS: one name and a sign, a keyword with what must follow
 * it, a selector and its brace.
 */
const CODE_START =
  /^\s*(?:[\w$.]+\s*[=;[]|[\w$.]+\(|(?:if|for|while|switch|function)\b[^()]{0,30}\(|(?:var|let|const)\s+[\w$]+\s*[=;,]|import\s*["'{*(]|(?:try|else|do)\s*\{|[\w\s.#,>:*@()-]{1,80}\{|\/[/*]|["'`({[!<@])/i;
