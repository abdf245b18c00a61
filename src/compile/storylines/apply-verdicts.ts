import type { FoundLink } from './find-links.ts';
import type { KnownTerms, Telling } from './judge-link.ts';
import { sharedThings } from './shared-things.ts';

/** A person's verdicts on pairs of stories. */
export type JudgedLinks<D> = {
  /** Neither of the two continues the other. */
  readonly isParted: (a: D, b: D) => boolean;
  /** One of the two continues the other. */
  readonly joined: readonly (readonly [D, D])[];
};

type Told<D> = {
  readonly stories: readonly (Telling & { readonly draft: D })[];
  readonly known: KnownTerms;
};

/** Above any rank from words, so that a person's link is never crowded out. */
const SAID = 1_000_000;

/**
 * The links of an archive without those that a person rejected, and with those that a person made.
 * The words of such a link are the rare words of both headlines, if any.
 */
export function applyVerdicts<D>(
  links: readonly FoundLink[],
  { stories, known }: Told<D>,
  judged: JudgedLinks<D> | undefined,
): readonly FoundLink[] {
  if (!judged) return links;
  const kept = links.filter(({ earlier, later }) => {
    const [from, to] = [stories[earlier]?.draft, stories[later]?.draft];
    return from === undefined || to === undefined || !judged.isParted(from, to);
  });
  if (judged.joined.length === 0) return kept;
  const places = new Map(stories.map(({ draft }, at) => [draft, at]));
  const found = new Set(kept.map(({ earlier, later }) => `${earlier} ${later}`));
  const joined = judged.joined.flatMap((pair): FoundLink[] => {
    const [earlier, later] = pair.flatMap((draft) => places.get(draft) ?? []).sort((a, b) => a - b);
    if (earlier === undefined || later === undefined || found.has(`${earlier} ${later}`)) return [];
    found.add(`${earlier} ${later}`);
    return [{ earlier, later, reason: reasonOf(stories[earlier], stories[later], known) }];
  });
  return [...kept, ...joined].sort((a, b) => a.later - b.later || b.earlier - a.earlier);
}

const reasonOf = (
  a: Telling | undefined,
  b: Telling | undefined,
  known: KnownTerms,
): FoundLink['reason'] => ({
  rank: SAID,
  things: a && b ? sharedThings(a.terms, b.terms, known) : [],
});
