import type { SearchDates } from '#src/content/search/search-shapes.ts';
import { attribute, MOST_SOURCES } from '#src/content/search/search-terms.ts';
import { dateSpanOf } from '../query/date-span.ts';
import type { SearchLeaf, SourceComparison } from '../query/search-node.ts';
import { inBoth, inEither, noStories, type StorySet } from '../story-set.ts';
import { askedWordsOf } from '../words/asked-word.ts';
import { endOf, type FoundTerm, formsOf, type PlacedPart, termsBetween } from '../words/look-up.ts';
import { matchWord } from '../words/match-word.ts';
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
  const [first, ...others] = each.map(({ stories }) => stories);
  const stories = others.reduce(inBoth, first ?? noStories);
  if (stories.length > 0) return { words: [], stories };
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
  const { stories } = await matchWord(reader, { terms }, total);
  return { words: [], stories };
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
  { reader, parts, newest }: Searched,
  { operator, text }: Extract<SearchLeaf, { is: 'dates' }>,
): Promise<LeafMatch> {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } =
    dateSpanOf(operator, text, newest) ?? {};
  const isAsked = (day: number): boolean => day >= from && day <= to;
  const sets = await Promise.all(
    parts.map(async (part) => storiesOn(await reader.dates(part.dates), part, isAsked)),
  );
  return { words: [], stories: sets.reduce(inEither, noStories) };
}

/** The stories of a part on days that are asked for. */
function storiesOn(
  { days, stories }: SearchDates,
  part: PlacedPart,
  isAsked: (day: number) => boolean,
): StorySet {
  const found = new Int32Array(part.stories);
  let [day, story, taken] = [0, part.offset, 0];
  for (const [nth, count] of stories.entries()) {
    day = nth === 0 ? (days[0] ?? 0) : day - (days[nth] ?? 0);
    const end = Math.min(story + count, part.offset + part.stories);
    if (!isAsked(day)) story = end;
    for (; story < end; story += 1) {
      found[taken] = story;
      taken += 1;
    }
  }
  return found.slice(0, taken);
}
