import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ComparedReport } from '#src/import/events/event-report.ts';
import { groupReports } from '#src/import/events/group-reports.ts';
import { projectRoot } from '#tests/support/list-files.ts';

const sideSchema = z.object({
  title: z.string(),
  excerpt: z.string(),
  outlet: z.string(),
  at: z.string(),
});
const pairSchema = z.object({
  stratum: z.number(),
  weight: z.number(),
  verdict: z.enum(['same', 'different', 'unsure']),
  a: sideSchema,
  b: sideSchema,
});

export type PairSide = z.infer<typeof sideSchema>;
export type EventPair = z.infer<typeof pairSchema>;
export type PairSet = 'dev' | 'test';

/** Labelled pairs of reports; tests/fixtures/event-pairs/README.md says how they were drawn. */
export const readEventPairs = (set: PairSet): readonly EventPair[] =>
  readFileSync(join(projectRoot, `tests/fixtures/event-pairs/${set}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => pairSchema.parse(JSON.parse(line)));

/** The distinct texts of pairs. */
export const textsOf = (pairs: readonly EventPair[]): readonly PairSide[] => [
  ...new Map(
    pairs.flatMap(({ a, b }) => [a, b]).map((side) => [`${side.title}\n${side.excerpt}`, side]),
  ).values(),
];

/** Whether the rule of the import joins the two reports of a pair when there are no others. */
export function joinsAlone({ a, b }: EventPair, earlier: readonly PairSide[]): boolean {
  const rules = { windowHours: 72, isSplit: () => false };
  const { led } = groupReports([toReport(a, 'a'), toReport(b, 'b')], [], rules, { earlier });
  return led.length === 1;
}

const toReport = ({ title, excerpt, outlet, at }: PairSide, id: string): ComparedReport => ({
  ...{ id, title, excerpt, domain: outlet },
  time: Date.parse(`${at}Z`),
  quality: 50,
  language: 'en',
});

/** Counts of pairs, and the same with each pair counted as often as its kind is in the archives. */
export type JoinCounts = {
  readonly joined: number;
  readonly right: number;
  readonly same: number;
  /** Shares of 1. */
  readonly weightedPrecision: number;
  readonly weightedRecall: number;
};

/**
 * How often joins are right, and how many pairs of one event are found; pairs in doubt left out.
 */
export function countJoins(
  pairs: readonly EventPair[],
  isJoined: (pair: EventPair) => boolean,
): JoinCounts {
  const judged = pairs.filter(({ verdict }) => verdict !== 'unsure');
  const same = judged.filter(({ verdict }) => verdict === 'same');
  const joined = judged.filter(isJoined);
  const right = joined.filter(({ verdict }) => verdict === 'same');
  const weigh = (some: readonly EventPair[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  return {
    joined: joined.length,
    right: right.length,
    same: same.length,
    weightedPrecision: weigh(right) / weigh(joined),
    weightedRecall: weigh(right) / weigh(same),
  };
}
