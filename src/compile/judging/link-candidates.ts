import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import { FURTHEST_DAYS } from '#src/content/coverage/storyline-rules.ts';
import type { Draft } from '../coverage/draft.ts';
import type { LinkedStories } from '../storylines/linked-stories.ts';
import { pairKey, type Stratum } from '../verdicts/verdict.ts';
import type { PairCandidate } from './candidate.ts';
import type { Likeness } from './pair-likeness.ts';

/** Leads count as alike from this cosine on; pairs below the second are ignored. */
const ALIKE = 0.35;
const LEAST = 0.2;
const HOUR_MS = 3_600_000;
/** Words in more stories than this find no pairs; most earlier stories to compare with. */
const MOST_STORIES = 200;
const MOST_PAIRS = 24;

/**
 * Pairs of stories that the rule links, and those that it does not although their leads are alike.
 * Each story is compared only with the earlier ones that share most of its rarer words, so the work
 * is linear in the archive.
 */
export function* linkCandidates(
  drafts: readonly Draft[],
  { before }: Pick<LinkedStories<Draft>, 'before'>,
  likeness: Likeness,
): Generator<PairCandidate> {
  const linked = new Set<string>();
  for (const [later, links] of before) {
    for (const { draft: earlier } of links) {
      const candidate = candidateOf(earlier, later, 'link-passes');
      linked.add(pairKey(candidate));
      yield candidate;
    }
  }
  for (const [earlier, later] of alikePairs(drafts, likeness)) {
    const alike = likeness.of(earlier.article, later.article);
    if (alike < LEAST) continue;
    const candidate = candidateOf(earlier, later, alike >= ALIKE ? 'link-near' : 'link-far');
    if (!linked.has(pairKey(candidate))) yield candidate;
  }
}

function candidateOf(earlier: Draft, later: Draft, stratum: Stratum): PairCandidate {
  const sides = [earlier, later].map(({ article, time }) => ({ ...article, time }));
  const [first, second] = sides;
  if (!first || !second) throw new Error('a pair of less than two stories');
  return {
    kind: 'storyline',
    pair: [earlier.article.slug, later.article.slug],
    stratum,
    sides: [first, second],
  };
}

function* alikePairs(
  drafts: readonly Draft[],
  likeness: Likeness,
): Generator<[earlier: Draft, later: Draft]> {
  const inTime = drafts.toReversed();
  const holders = new Map<string, number[]>();
  for (const [later, draft] of inTime.entries()) {
    const shared = sharedWith(likeness.weightsOf(draft.article), holders);
    const best = [...shared]
      .sort(([x, a], [y, b]) => b - a || y - x)
      .filter(([at]) => isApart(inTime[at], draft));
    for (const [at] of best.slice(0, MOST_PAIRS)) {
      const earlier = inTime[at];
      if (earlier) yield [earlier, draft];
    }
    for (const word of likeness.weightsOf(draft.article).keys()) {
      const held = holders.get(word);
      if (held) held.push(later);
      else holders.set(word, [later]);
    }
  }
}

/** What each earlier story shares with these words, if not too many stories have them. */
function sharedWith(
  words: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [word, weight] of words) {
    const held = holders.get(word) ?? [];
    if (held.length > MOST_STORIES) continue;
    for (const at of held) shared.set(at, (shared.get(at) ?? 0) + weight * weight);
  }
  return shared;
}

function isApart(earlier: Draft | undefined, later: Draft): boolean {
  const hours = (later.time - (earlier?.time ?? later.time)) / HOUR_MS;
  return hours > EVENT_HOURS && hours <= FURTHEST_DAYS * 24;
}
