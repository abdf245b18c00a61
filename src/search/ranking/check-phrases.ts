import type { SearchLeaf, SearchNode } from '../query/search-node.ts';
import { inEither, noStories, type StorySet, those, without } from '../story-set.ts';
import { askedWordsOf } from '../words/asked-word.ts';
import type { SearchReader } from '../words/search-reader.ts';
import { evaluate, type LeafMatches } from './evaluate.ts';
import { cardOf, coverageOf } from './story-texts.ts';

/** Stories whose texts are read for phrases; of a phrase in more, the newest are found. */
const MOST_CHECKED = 150;

/** The stories of each leaf once phrases are checked, and whether all could be. */
export type Checked = {
  readonly of: (leaf: SearchLeaf) => StorySet;
  readonly isWhole: boolean;
};

/**
 * The index knows where words are in titles. Whether they follow each other in other texts only
 * these texts say: they are read for stories where it makes a difference, newest first.
 */
export async function checkPhrases(
  reader: SearchReader,
  { node, matches, total }: { node: SearchNode; matches: LeafMatches; total: number },
): Promise<Checked> {
  const changed = new Map<SearchLeaf, StorySet>();
  const of = (leaf: SearchLeaf): StorySet =>
    changed.get(leaf) ?? matches.get(leaf)?.stories ?? noStories;
  let left = MOST_CHECKED;
  let isWhole = true;
  for (const [leaf, { stories, phrase }] of matches) {
    if (!phrase) continue;
    const sure = without(stories, phrase.unsure);
    const before = evaluate(node, total, of);
    changed.set(leaf, sure);
    const after = evaluate(node, total, of);
    const open = inEither(without(before, after), without(after, before));
    const keys = phrase.asked.map(({ key }) => key);
    const checked = open.slice(0, left);
    isWhole &&= checked.length === open.length;
    left -= checked.length;
    const found = await Promise.all(
      Array.from(checked, (story) => hasPhrase(reader, story, { keys, inTitle: phrase.inTitle })),
    );
    const more = those(checked, (_, at) => found[at] ?? false);
    changed.set(leaf, inEither(sure, more));
  }
  return { of, isWhole };
}

async function hasPhrase(
  reader: SearchReader,
  story: number,
  { keys, inTitle }: { readonly keys: readonly string[]; readonly inTitle: boolean },
): Promise<boolean> {
  const card = await cardOf(reader, story);
  if (!card) return false;
  if (inTitle) return isInRow(card.title, keys);
  const own = [card.title, card.excerpt, card.outlet.name, ...card.topics.map(({ name }) => name)];
  if (own.some((text) => isInRow(text, keys))) return true;
  if (card.reports === 0) return false;
  const coverage = await coverageOf(reader, card.slug);
  return coverage.some(({ title, excerpt, outlet }) =>
    [title, excerpt, outlet.name].some((text) => isInRow(text, keys)),
  );
}

/** Whether a text has these words one behind the other. */
function isInRow(text: string, keys: readonly string[]): boolean {
  const words = askedWordsOf(text, { isLast: false, isExact: true });
  return words.some((_, at) => keys.every((key, nth) => words[at + nth]?.key === key));
}
