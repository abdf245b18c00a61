import { cleanText } from '#src/compile/articles/clean-text.ts';
import type { StepBudget } from '#src/compile/markup/step-budget.ts';
import { foldLetters } from '#src/content/text/fold-letters.ts';
import { cutText } from './cut-text.ts';
import { firstSentenceEnd } from './sentence-ends.ts';
import { stripEndings } from './strip-endings.ts';

const MOST_EXCERPT = 400;
const MOST_TITLE = 100;
/** Words that must remain after a repeated title: fewer are a name or a rest of markup. */
const LEAST_WORDS = 4;

const NO_INK = /[^\p{L}\p{M}\p{N}]+/gu;
const ANY_WORD = /[\p{L}\p{N}]/u;

/** An item's title and excerpt, as plain text. */
export type ItemTexts = { readonly title: string; readonly excerpt: string };

type Written = {
  /** In HTML, best first; most titles are HTML without tags. */
  readonly titles: readonly string[];
  /** In HTML, best first: summaries before contents. */
  readonly texts: readonly string[];
  /** The publisher that an aggregator names, which it also writes after the title. */
  readonly publisher: string | undefined;
};

/**
 * The title and the excerpt of an item. A missing title is the text's first sentence. The excerpt
 * is the first text that says more than the title, at most 400 characters, up to a sentence's end;
 * empty if there is none. Undefined if there is neither title nor text. Adds its work to `steps`.
 */
export function makeTexts(written: Written, steps: StepBudget): ItemTexts | undefined {
  const clean = (text: string): string => cleanText(text, steps);
  const given = written.titles.map(clean).find((title) => ANY_WORD.test(title));
  const headline = given === undefined ? undefined : withoutName(given, written.publisher);
  for (const text of written.texts) {
    const { text: plain, isCut } = stripEndings(clean(text));
    if (!ANY_WORD.test(plain)) continue;
    const title = headline ?? makeTitle(plain);
    const rest = withoutTitle(plain, title, headline === undefined ? 1 : LEAST_WORDS);
    if (rest !== '') return { title, excerpt: cutText(rest, MOST_EXCERPT, isCut) };
    if (headline === undefined) return { title, excerpt: '' };
  }
  return headline === undefined ? undefined : { title: headline, excerpt: '' };
}

/** Aggregators write `Headline - Publisher`. */
function withoutName(title: string, name: string | undefined): string {
  const cut = name === undefined ? '' : title.slice(0, -name.length).trimEnd();
  return name !== undefined && title.endsWith(name) && /\S\s[-–—|]$/.test(cut)
    ? cut.slice(0, -1).trimEnd()
    : title;
}

/** The first sentence with a word in it. */
function makeTitle(text: string): string {
  const rest = text.slice(text.search(FIRST_WORD));
  return cutText(rest.slice(0, firstSentenceEnd(rest)), MOST_TITLE);
}

/** With an opening sign directly before it. */
const FIRST_WORD = /["“„«‘'([¿¡「『《]?[\p{L}\p{N}]/u;

/** A text without the title at its start; empty if it says nothing else. */
function withoutTitle(text: string, title: string, leastWords: number): string {
  const [whole, start] = [text, title.replace(/…$/, '')].map((each) =>
    foldLetters(each).replace(NO_INK, ''),
  );
  if (whole === undefined || start === undefined || start === '' || !whole.startsWith(start))
    return text;
  if (title.endsWith('…')) return whole === start ? '' : text;
  const rest = text.slice(endOfInk(text, start)).replace(/^[^\p{L}\p{N}“"„«‘'「『¿¡([]+/u, '');
  return countWords(rest) < leastWords ? '' : rest;
}

/** Where as many letters of a text end as its folded beginning has. */
function endOfInk(text: string, folded: string): number {
  let left = folded.length;
  for (const { 0: character, index } of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) {
    left -= foldLetters(character).replace(NO_INK, '').length;
    if (left <= 0) return index + character.length;
  }
  return text.length;
}

/** Letters of scripts without blanks count as half words. */
function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  return Math.max(spaced.length, unspaced.length / 2);
}
