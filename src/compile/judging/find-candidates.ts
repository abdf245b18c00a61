import type { PairCandidate } from './candidate.ts';
import { copyCandidates } from './copy-candidates.ts';
import { coverageCandidates } from './coverage-candidates.ts';
import { linkCandidates } from './link-candidates.ts';
import type { RuledArchive } from './load-judged-archive.ts';
import { createLikeness } from './pair-likeness.ts';

export function* findCandidates({ drafts, texts, linked }: RuledArchive): Generator<PairCandidate> {
  const all = drafts.flatMap(({ article, coverage }) => [
    article,
    ...coverage.map(({ report }) => report),
  ]);
  const likeness = createLikeness(all);
  yield* coverageCandidates(drafts, likeness);
  yield* copyCandidates(drafts, texts);
  yield* linkCandidates(drafts, linked, likeness);
}
