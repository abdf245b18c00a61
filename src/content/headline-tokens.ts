import { readFigure } from './figure.ts';
import { type Word, wordKey, wordsOf } from './words.ts';

/** A word of a headline, or a figure with its sign and unit, as it is compared with others. */
export type Token = {
  /** Where it begins and ends in the headline, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
  readonly text: string;
  /** What equal ones share: `1.5bn` and `1.5 billion` are one, and so are `US` and `U.S`. */
  readonly key: string;
  readonly isFigure: boolean;
};

/** Words joined by hyphens are compared one by one, for some write them apart; but not `Covid-19`, which is one name. */
const JOINED = /^[\p{L}\p{M}.'’&]{2,}(?:-[\p{L}\p{M}.'’&]{2,})+$/u;

/** The tokens of a headline, in order; they do not overlap. */
export function tokensOf(headline: string): Token[] {
  const words = wordsOf(headline).flatMap(takeApart);
  const tokens: Token[] = [];
  let end = 0;
  for (const [number, word] of words.entries()) {
    // A figure has taken it along.
    if (word.at < end) continue;
    const figure = readFigure(headline, word, words[number + 1]);
    const at = figure?.at ?? word.at;
    end = figure?.end ?? word.at + word.text.length;
    tokens.push({ at, end, text: headline.slice(at, end), key: figure?.value ?? keyOf(word), isFigure: figure !== undefined });
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

const keyOf = ({ key }: Word): string => (/^\p{L}(?:\.\p{L})+$/u.test(key) ? key.replaceAll('.', '') : key);
