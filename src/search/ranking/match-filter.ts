import { attribute, MOST_SOURCES } from '#src/content/search/search-terms.ts';
import { dateSpanOf } from '../query/date-span.ts';
import type { SearchLeaf, SourceComparison } from '../query/search-node.ts';
import { askedWordsOf } from '../words/asked-word.ts';
import { endOf, type FoundTerm, formsOf, termsBetween } from '../words/look-up.ts';
import { matchWord } from '../words/word-match.ts';
import type { LeafMatch } from './leaf-match.ts';
import type { Searched } from './searched.ts';

type FilterLeaf = Extract<SearchLeaf, { is: 'dates' | 'kind' | 'sources' | 'alone' }>;

/** Finds the stories that meet a leaf without words. */
export async function matchFilter(searched: Searched, leaf: FilterLeaf): Promise<LeafMatch> {
  if (leaf.is === 'dates') return matchDates(searched, leaf);
  if (leaf.is === 'sources') return matchSources(searched, leaf.compare, leaf.count);
  const term = leaf.is === 'kind' ? attribute.kind(leaf.kind) : attribute.talk('1');
  return matchTerms(searched, await formsIn(searched, term));
}

/** The whole name, else its words, else what begins so. */
export async function matchName(
  searched: Searched,
  text: string,
  field: 'outlet' | 'topic',
): Promise<LeafMatch> {
  const keys = askedWordsOf(text, { isLast: false, isExact: true }).map(({ key }) => key);
  const whole = await formsIn(searched, attribute[field](keys.join('-')));
  if (whole.length > 0) return matchTerms(searched, whole);
  const each = await Promise.all(
    keys.map(async (key) => matchTerms(searched, await formsIn(searched, attribute[field](key)))),
  );
  const both = each.reduce(
    (all, { has }) => all.map((isIn, story) => isIn & (has[story] ?? 0)),
    [...(each[0]?.has ?? [])],
  );
  if (both.includes(1)) return { words: [], has: Uint8Array.from(both) };
  const from = attribute[field](keys.join('-'));
  const begun = await Promise.all(
    searched.parts.map((part) => termsBetween(searched.reader, part, [from, endOf(from)])),
  );
  return matchTerms(searched, begun.flat());
}

const formsIn = ({ reader, parts }: Searched, term: string): Promise<FoundTerm[]> =>
  formsOf(reader, parts, term);

/** Stories with any of these terms. */
async function matchTerms(
  { reader, total }: Searched,
  found: readonly FoundTerm[],
): Promise<LeafMatch> {
  const terms = found.map((term) => ({ ...term, weight: 1 }));
  const { weights } = await matchWord(reader, { terms }, total);
  return { words: [], has: Uint8Array.from(weights, (weight) => Number(weight > 0)) };
}

const compare: Readonly<Record<SourceComparison, (count: number, asked: number) => boolean>> = {
  '>': (count, asked) => count > asked,
  '<': (count, asked) => count < asked,
  '>=': (count, asked) => count >= asked,
  '<=': (count, asked) => count <= asked,
  '=': (count, asked) => count === asked,
};

/** Counts above MOST_SOURCES are not told apart. */
async function matchSources(
  searched: Searched,
  comparison: SourceComparison,
  asked: number,
): Promise<LeafMatch> {
  const counts = Array.from({ length: MOST_SOURCES + 1 }, (_, count) => count);
  const wanted = counts.filter((count) =>
    compare[comparison](count, Math.min(MOST_SOURCES, asked)),
  );
  const terms = await Promise.all(
    wanted.map((count) => formsIn(searched, attribute.sources(count))),
  );
  return matchTerms(searched, terms.flat());
}

async function matchDates(
  { reader, parts, total, newest }: Searched,
  { operator, text }: Extract<SearchLeaf, { is: 'dates' }>,
): Promise<LeafMatch> {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } =
    dateSpanOf(operator, text, newest) ?? {};
  const has = new Uint8Array(total);
  await Promise.all(
    parts.map(async ({ dates, offset }) => {
      const { days, stories } = await reader.dates(dates);
      let day = 0;
      let at = offset;
      for (const [nth, count] of stories.entries()) {
        day = nth === 0 ? (days[0] ?? 0) : day - (days[nth] ?? 0);
        if (day >= from && day <= to) has.fill(1, at, at + count);
        at += count;
      }
    }),
  );
  return { words: [], has };
}
