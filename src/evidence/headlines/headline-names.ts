import { type Token, tokensOf } from './headline-tokens.ts';

/** Capitals that only names have: `SenseTime`, `IPO`, `A.I`. */
const INNER_CAPITALS = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{Lu}\.\p{Lu}/u;

/** Shorter words are small in many headlines that capitalise all others. */
const TELLING = 4;

/**
 * A word that is also written small is a name if it has a capital inside sentences this many times
 * as often.
 */
const MOSTLY = 2;

/** A token, and whether it is a name. */
export type NamedToken = Token & { readonly isName: boolean };

/**
 * Finds names in texts on one event. A capital is evidence where others are small: inside a
 * sentence, but not in a headline that Begins Every Word With One. A name in one text is a name in
 * all; without evidence a word is no name.
 */
export function createNamer(texts: readonly string[]): (text: string) => NamedToken[] {
  const seen = texts.map((text) => readCapitals(text));
  const large = countKeys(seen.flatMap((text) => text.large));
  const small = countKeys(seen.flatMap((text) => text.small));
  const isName = (token: Token): boolean => {
    const often = large.get(token.key) ?? 0;
    const known = often > 0 && often >= MOSTLY * (small.get(token.key) ?? 0);
    return !token.isFigure && isCapital(token) && (INNER_CAPITALS.test(token.text) || known);
  };
  const fronts = new Set(
    seen.flatMap(({ pairs }) => pairs.filter(([, next]) => isName(next)).map(pairKey)),
  );
  return (text) => {
    const tokens = tokensOf(text);
    return tokens.map((token, at) => {
      if (isName(token)) return { ...token, isName: true };
      const next = tokens[at + 1];
      // As in New Zealand, where "new" has another meaning.
      const isFront =
        next && isCapital(token) && isName(next) && fronts.has(pairKey([token, next]));
      return isFront
        ? { ...token, isName: true, key: pairKey([token, next]) }
        : { ...token, isName: false };
    });
  };
}

type Pair = readonly [Token, Token];
const pairKey = ([token, next]: Pair): string => `${token.key} ${next.key}`;

type Capitals = {
  /** Keys of words with a capital inside sentences, and of those without. */
  readonly large: readonly string[];
  readonly small: readonly string[];
  /** Capital words inside sentences, each with the word before it. */
  readonly pairs: readonly Pair[];
};

function readCapitals(text: string): Capitals {
  const tokens = tokensOf(text);
  const inSentences = isInSentenceCase(tokens);
  const isLarge = (token: Token): boolean => inSentences && isCapital(token) && !token.isFirst;
  return {
    large: tokens.filter(isLarge).map(({ key }) => key),
    small: tokens.filter((token) => !isCapital(token)).map(({ key }) => key),
    pairs: tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      return next && isLarge(token) && text.slice(token.end, next.at) === ' '
        ? [[token, next] as const]
        : [];
    }),
  };
}

function countKeys(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** More than a third of the longer words that could be small are; the rest are names. */
function isInSentenceCase(tokens: readonly Token[]): boolean {
  const telling = tokens.filter(
    (token) =>
      token.text.length >= TELLING &&
      /^\p{L}/u.test(token.text) &&
      !INNER_CAPITALS.test(token.text) &&
      !token.isFirst,
  );
  const small = telling.filter((token) => !isCapital(token)).length;
  return small * 3 > telling.length;
}

/** The pronoun "I" is capital and names nobody. */
const isCapital = ({ text }: Token): boolean =>
  /^\p{Lu}/u.test(text) && !/^I(?:['’]|$)/u.test(text);
