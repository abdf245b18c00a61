import { createNamer, type NamedToken } from './headline-names.ts';
import { tokensOf } from './headline-tokens.ts';

/**
 * A part of a headline: `shared` by most others, a `name` or `figure` that is not, or anything
 * else.
 */
export type HeadlineRun = {
  readonly kind: 'shared' | 'name' | 'figure' | 'plain';
  readonly text: string;
};

/**
 * How many headlines must have a word for it to be shared: all of up to three, two thirds of more.
 */
export function sharedBy(headlines: number): number {
  return headlines <= 3 ? headlines : Math.ceil((headlines * 2) / 3);
}

/** The first of each headline: equal ones have the same words, whatever their case and signs. */
export function distinctHeadlines(headlines: readonly string[]): string[] {
  const firsts = new Map<string, string>();
  for (const headline of headlines) {
    const words = tokensOf(headline).map(({ key }) => key);
    // A headline of signs only has no words to compare.
    const key = words.join(' ') || headline;
    if (!firsts.has(key)) firsts.set(key, headline);
  }
  return [...firsts.values()];
}

/**
 * Splits each headline into runs that together are its text. `headlines` are in any order; of equal
 * ones the first counts. `prose` is what else is written on the same event; it helps to find names.
 * Takes linear time.
 */
export function compareHeadlines(
  headlines: readonly string[],
  prose: readonly string[],
): HeadlineRun[][] {
  const distinct = distinctHeadlines(headlines);
  const namesOf = createNamer([...distinct, ...prose]);
  const tokens = headlines.map(namesOf);
  const counts = new Map<string, number>();
  for (const headline of distinct)
    for (const key of new Set(namesOf(headline).map((token) => token.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = sharedBy(distinct.length);
  const kindOf = ({ key, isFigure, isName }: NamedToken): HeadlineRun['kind'] => {
    if ((counts.get(key) ?? 0) >= enough) return 'shared';
    if (isFigure) return 'figure';
    return isName ? 'name' : 'plain';
  };
  return headlines.map((headline, at) =>
    runsOf(
      headline,
      (tokens[at] ?? []).map((token) => ({ ...token, kind: kindOf(token) })),
    ),
  );
}

type Told = Pick<NamedToken, 'at' | 'end'> & Pick<HeadlineRun, 'kind'>;

/**
 * Joins adjacent tokens of one kind: names with blanks between them, shared words with anything.
 */
function runsOf(headline: string, tokens: readonly Told[]): HeadlineRun[] {
  const told: Told[] = [];
  for (const token of tokens.filter(({ kind }) => kind !== 'plain')) {
    const last = told.at(-1);
    const between = last && headline.slice(last.end, token.at);
    if (last && between !== undefined && last.kind === token.kind && joins(token.kind, between)) {
      told[told.length - 1] = { ...last, end: token.end };
    } else told.push(token);
  }
  const runs: HeadlineRun[] = [];
  let at = 0;
  for (const { at: start, end, kind } of [
    ...told,
    { at: headline.length, end: headline.length, kind: 'plain' as const },
  ]) {
    if (start > at) runs.push({ kind: 'plain', text: headline.slice(at, start) });
    if (end > start) runs.push({ kind, text: headline.slice(start, end) });
    at = end;
  }
  return runs;
}

function joins(kind: HeadlineRun['kind'], between: string): boolean {
  if (kind === 'shared') return !/[\p{L}\p{N}]/u.test(between);
  return kind === 'name' && /^[\s-]+$/u.test(between);
}
