import { EXCERPT_HOURS } from '#src/content/text/copy-rule.ts';
import type { Report } from '../articles/article.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Texts } from '../reports/read-texts.ts';
import { pairKey } from '../verdicts/verdict.ts';
import type { PairCandidate, Side } from './candidate.ts';

/** Two excerpts that share this part of their runs of three words may be one text. */
const ALIKE = 0.15;
/** A run of words in more texts of a story than this is a formula, and would pair all of them. */
const MOST = 40;
const HOUR_MS = 3_600_000;

type Told = {
  readonly id: string;
  readonly side: Side;
  readonly report: Report;
  readonly copyOf: string | undefined;
};

/**
 * Texts of one story that are the same by the rule, each with its original; and those that are not,
 * but have much in common: equal titles, or a part of their excerpts' runs of words. Two texts that
 * several stories list are one pair.
 */
export function* copyCandidates(drafts: readonly Draft[], texts: Texts): Generator<PairCandidate> {
  const seen = new Set<string>();
  for (const draft of drafts) {
    const told = toldOf(draft);
    const byId = new Map(told.map((each) => [each.id, each]));
    const originalOf = (id: string): string => byId.get(id)?.copyOf ?? id;
    const pairs: [Told, Told][] = told.flatMap((each): [Told, Told][] => {
      const original = byId.get(each.copyOf ?? '');
      return original ? [[original, each]] : [];
    });
    for (const [a, b] of [...pairs, ...alikeIn(told, texts)]) {
      const candidate = { kind: 'copy', pair: [a.id, b.id], sides: [a.side, b.side] } as const;
      const key = pairKey(candidate);
      if (seen.has(key)) continue;
      seen.add(key);
      const isPassing = originalOf(a.id) === originalOf(b.id);
      // Two copies of one text are one pair each with the original, and none with each other.
      if (isPassing && a.copyOf !== b.id && b.copyOf !== a.id) continue;
      yield { ...candidate, stratum: isPassing ? 'copy-passes' : 'copy-near' };
    }
  }
}

function toldOf({ article, time, copyOf, coverage }: Draft): Told[] {
  const lead = { id: article.slug, side: { ...article, time }, report: article, copyOf };
  const reports = coverage.flatMap(({ id, report, time: at, copyOf: original }): Told[] =>
    at === undefined ? [] : [{ id, side: { ...report, time: at }, report, copyOf: original }],
  );
  return [lead, ...reports];
}

function* alikeIn(told: readonly Told[], texts: Texts): Generator<[Told, Told]> {
  const shared = new Map<number, Map<number, number>>();
  for (const [key, holders] of holdersOf(told, texts)) {
    if (holders.length <= MOST) countPairs(holders, shared, key.startsWith(TITLE) ? SAME_TITLE : 1);
  }
  for (const [a, counts] of shared) {
    for (const [b, both] of counts) {
      const [first, second] = [told[a], told[b]];
      if (first && second && isAlike(first, second, { both, texts })) yield [first, second];
    }
  }
}

const TITLE = 'title ';

/** The texts that have each title and each run of words, by index. */
function holdersOf(told: readonly Told[], texts: Texts): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { report }] of told.entries()) {
    const { titleKey, shingles } = texts.of(report);
    const keys = [
      ...(titleKey === undefined ? [] : [`${TITLE}${titleKey}`]),
      ...[...shingles].map(String),
    ];
    for (const key of keys) {
      const held = holders.get(key);
      if (held) held.push(at);
      else holders.set(key, [at]);
    }
  }
  return holders;
}

function countPairs(
  holders: readonly number[],
  shared: Map<number, Map<number, number>>,
  weight: number,
): void {
  for (const [place, a] of holders.entries()) {
    const counts = shared.get(a) ?? new Map<number, number>();
    shared.set(a, counts);
    for (const b of holders.slice(place + 1)) counts.set(b, (counts.get(b) ?? 0) + weight);
  }
}

/** More runs of words than any excerpt has. */
const SAME_TITLE = 1_000_000;

function isAlike(
  a: Told,
  b: Told,
  { both, texts }: { readonly both: number; readonly texts: Texts },
): boolean {
  if (both >= SAME_TITLE) return true;
  if (Math.abs((a.side.time ?? 0) - (b.side.time ?? 0)) > EXCERPT_HOURS * HOUR_MS) return false;
  const all = texts.of(a.report).shingles.length + texts.of(b.report).shingles.length - both;
  return both / all >= ALIKE;
}
