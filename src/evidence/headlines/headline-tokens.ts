import { shownWordsOf, type Word, wordKey } from '#src/content/text/words.ts';
import { readFigure } from '../text-figure.ts';

/** A word of a headline, or a figure with its sign and unit, for comparison. */
export type Token = {
  /** Where it begins and ends in the headline, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
  readonly text: string;
  /** Equal ones share it: `1.5bn` and `1.5 billion`, `US` and `U.S`. */
  readonly key: string;
  readonly isFigure: boolean;
  /** It begins a sentence, or a part of a headline: after a colon, a dash, a quotation mark. */
  readonly isFirst: boolean;
};

/** Between two sentences, or two parts of a headline. */
const SENTENCE_END = /[.!?:;|–—•“”"‘([]\s*$/u;

/**
 * Hyphenated words are compared one by one, because some outlets write them apart; but not
 * `Covid-19`, which is one name.
 */
const JOINED = /^[\p{L}\p{M}.'’&]{2,}(?:-[\p{L}\p{M}.'’&]{2,})+$/u;

/** The tokens of a headline, in order, without overlap. */
export function tokensOf(headline: string): Token[] {
  const words = shownWordsOf(headline).flatMap(takeApart);
  const tokens: Token[] = [];
  let end = 0;
  for (const [number, word] of words.entries()) {
    // It belongs to a figure.
    if (word.at < end) continue;
    const figure = readFigure(headline, word, words[number + 1]);
    const at = figure?.at ?? word.at;
    const isFirst = tokens.length === 0 || SENTENCE_END.test(headline.slice(end, at));
    end = figure?.end ?? word.at + word.text.length;
    const text = headline.slice(at, end);
    tokens.push({
      at,
      end,
      text,
      key: figure?.value ?? keyOf(word),
      isFigure: figure !== undefined,
      isFirst,
    });
  }
  return tokens;
}

function takeApart(word: Word): Word[] {
  if (!JOINED.test(word.text)) return [word];
  let at = word.at;
  return word.text.split('-').map((text) => {
    const part = { text, at, key: wordKey(text) };
    at += text.length + 1;
    return part;
  });
}

const keyOf = ({ key }: Word): string =>
  /^\p{L}(?:\.\p{L})+$/u.test(key) ? key.replaceAll('.', '') : key;
