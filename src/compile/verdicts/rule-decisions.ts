import type { Covering, Draft } from '../coverage/draft.ts';
import { pairKey, type Verdict } from './verdict.ts';

/** Stories by the rules alone, and which pairs of slugs they link. */
export type Ruled = {
  readonly drafts: readonly Draft[];
  readonly isLinked: (a: string, b: string) => boolean;
};

/**
 * The decisions of the rules alone on judged pairs, by key, without pairs whose texts are no longer
 * in the archive. `drafts` are all stories.
 */
export function ruleDecisions(
  list: readonly Verdict[],
  drafts: readonly Draft[],
  ruled: Ruled,
): Map<string, boolean> {
  const [all, byRule] = [indexOf(drafts), indexOf(ruled.drafts)];
  const told = list.some(({ kind }) => kind === 'copy')
    ? storiesByText(drafts)
    : new Map<string, Set<string>>();
  const decided = new Map<string, boolean>();
  for (const verdict of list) {
    const decision = decide(verdict, { all, byRule, told, isLinked: ruled.isLinked });
    if (decision !== undefined) decided.set(pairKey(verdict), decision);
  }
  return decided;
}

/** The stories to which the rules must be applied again, because a text of theirs was judged. */
export function judgedStories(list: readonly Verdict[], drafts: readonly Draft[]): Set<string> {
  const stories = new Set(
    list.flatMap(({ kind, pair: [story] }) => (kind === 'copy' ? [] : [story])),
  );
  const copied = list.filter(({ kind }) => kind === 'copy');
  if (copied.length === 0) return stories;
  const told = storiesByText(drafts);
  for (const { pair } of copied) for (const story of sharedStories(pair, told)) stories.add(story);
  return stories;
}

type Known = {
  readonly all: ReadonlyMap<string, Draft>;
  readonly byRule: ReadonlyMap<string, Draft>;
  /** The slugs of the stories with each text, by its id. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isLinked: Ruled['isLinked'];
};

function decide(
  { kind, pair }: Verdict,
  { all, byRule, told, isLinked }: Known,
): boolean | undefined {
  const [a, b] = pair;
  if (kind === 'copy') {
    const stories = sharedStories(pair, told);
    return stories.length === 0
      ? undefined
      : stories.some((slug) => isSameText(byRule.get(slug), pair));
  }
  const report = reportOf(all.get(a), b);
  if (kind === 'event') return report && reportOf(byRule.get(a), b)?.tier === 'event';
  if (report) return reportOf(byRule.get(a), b)?.step !== undefined;
  return all.has(a) && all.has(b) ? isLinked(a, b) : undefined;
}

const indexOf = (drafts: readonly Draft[]): Map<string, Draft> =>
  new Map(drafts.map((draft) => [draft.article.slug, draft]));

/** A step is shown if its words are known. */
type Stepping = Covering & { readonly step?: readonly string[] | undefined };
const reportOf = (draft: Draft | undefined, id: string): Stepping | undefined =>
  draft?.coverage.find((report) => report.id === id);

function storiesByText(drafts: readonly Draft[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { article, coverage } of drafts) {
    for (const id of [article.slug, ...coverage.map((report) => report.id)]) {
      const held = told.get(id);
      if (held) held.add(article.slug);
      else told.set(id, new Set([article.slug]));
    }
  }
  return told;
}

function sharedStories([a, b]: Verdict['pair'], told: Known['told']): string[] {
  const second = told.get(b);
  return [...(told.get(a) ?? [])].filter((slug) => second?.has(slug));
}

function isSameText(draft: Draft | undefined, pair: Verdict['pair']): boolean {
  if (!draft) return false;
  const [a, b] = pair.map((id) => originalOf(draft, id));
  return a === b;
}

const originalOf = (draft: Draft, id: string): string =>
  (id === draft.article.slug ? draft.copyOf : reportOf(draft, id)?.copyOf) ?? id;
