import type { FoundLink } from './find-links.ts';
import { inSharedHeadlines, type KnownTerms, type Telling } from './judge-link.ts';
import type { GivenLink } from './linked-stories.ts';
import { sharedThings } from './shared-things.ts';

type Archive = {
  readonly stories: readonly Telling[];
  readonly known: KnownTerms;
  /** The number of the story with a slug; -1 for none. */
  readonly numberOf: (slug: string) => number;
};

/** Published links rank above new ones. */
const GIVEN_FIRST = 1000;

/**
 * The links of an archive with those that were published before. A link that is no longer found is
 * kept if both stories exist in their order and their headlines still share a word: a name may have
 * become common, but the later story is still what came next.
 */
export function keepLinks(
  found: readonly FoundLink[],
  given: readonly GivenLink[],
  { stories, known, numberOf }: Archive,
): FoundLink[] {
  if (given.length === 0) return [...found];
  const keyOf = (earlier: number, later: number): string => `${earlier} ${later}`;
  const links = new Map(found.map((link) => [keyOf(link.earlier, link.later), link]));
  for (const link of given) {
    const [earlier, later] = [numberOf(link.earlier), numberOf(link.later)];
    const [from, to] = [stories[earlier], stories[later]];
    if (!from || !to || from.time >= to.time) continue;
    const key = keyOf(earlier, later);
    const reason = links.get(key)?.reason ?? stillShared(from, to, known);
    if (reason)
      links.set(key, { earlier, later, reason: { ...reason, rank: reason.rank + GIVEN_FIRST } });
  }
  return [...links.values()].sort((a, b) => a.later - b.later || b.earlier - a.earlier);
}

function stillShared(
  from: Telling,
  to: Telling,
  known: KnownTerms,
): FoundLink['reason'] | undefined {
  const things = sharedThings(from.terms, to.terms, known);
  return things.length > 0 || inSharedHeadlines(from, to, known) ? { rank: 0, things } : undefined;
}
