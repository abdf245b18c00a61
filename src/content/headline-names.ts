import { type Token, tokensOf } from './headline-tokens.ts';

/** Capitals that only names have: `SenseTime`, `IPO`, `A.I`. */
const INNER_CAPITALS = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{Lu}\.\p{Lu}/u;

/** What stands between two sentences, or between a headline and its parts. */
const SENTENCE_END = /[.!?:;|–—•“”"‘([]\s*$/u;

/** Words of fewer letters are small in many headlines that write all others large. */
const TELLING = 4;

/** A word that is small somewhere is a name still when it stands this many times as often with a capital inside sentences. */
const MOSTLY = 2;

/**
 * Tells which words of some texts on one event are names. A capital says so where others are small: inside a sentence, but not in a
 * headline that Begins Every Word With One. What is a name in one text is a name in all; a word that nothing speaks for is none.
 */
export function findNames(texts: readonly string[]): (token: Token) => boolean {
  const large = new Map<string, number>();
  const small = new Map<string, number>();
  for (const text of texts) {
    const tokens = tokensOf(text);
    const inSentences = isInSentenceCase(text, tokens);
    for (const token of tokens) {
      if (!isCapital(token)) add(small, token.key);
      else if (inSentences && !beginsSentence(text, token)) add(large, token.key);
    }
  }
  const isLarge = (key: string): boolean => (large.get(key) ?? 0) > 0 && (large.get(key) ?? 0) >= MOSTLY * (small.get(key) ?? 0);
  return (token) => !token.isFigure && isCapital(token) && (INNER_CAPITALS.test(token.text) || isLarge(token.key));
}

const add = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

/** At least half of the longer words that could be small are. */
function isInSentenceCase(text: string, tokens: readonly Token[]): boolean {
  const telling = tokens.filter(
    (token) =>
      token.text.length >= TELLING &&
      /^\p{L}/u.test(token.text) &&
      !INNER_CAPITALS.test(token.text) &&
      !beginsSentence(text, token),
  );
  const small = telling.filter((token) => !isCapital(token)).length;
  return small > 0 && small * 2 >= telling.length;
}

/** The pronoun is written large and names nobody. */
const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text) && !/^I(?:['’]|$)/u.test(text);

function beginsSentence(text: string, { at }: Token): boolean {
  const before = text.slice(0, at);
  return before.trim() === '' || SENTENCE_END.test(before);
}
