import type { FoundLink } from './find-links.ts';
import type { CoverageSteps } from './find-steps.ts';
import type { KnownTerms, Telling } from './judge-link.ts';
import { linkWords } from './link-words.ts';

/** A related story, and the words that both share. */
export type DraftLink<D> = { readonly draft: D; readonly words: readonly string[] };

/**
 * Stories that continue each other, in time order; each with the words that it shares with the hub,
 * to which all are linked.
 */
export type DraftLine<D> = {
  readonly name: string;
  readonly hub: D | undefined;
  readonly stories: readonly DraftLink<D>[];
};

/** Stories that share a name in their headlines, but nothing that would link them. */
export type DraftsAbout<D> = { readonly name: string; readonly drafts: readonly D[] };

export type LinkedStories<D> = {
  /**
   * The earlier stories that a story continues, and the later ones that continue it, in time order.
   */
  readonly before: ReadonlyMap<D, readonly DraftLink<D>[]>;
  readonly after: ReadonlyMap<D, readonly DraftLink<D>[]>;
  readonly lines: readonly DraftLine<D>[];
  /** Reports of a story's coverage that continue it or that it continues. */
  readonly steps: ReadonlyMap<D, CoverageSteps>;
  readonly about: ReadonlyMap<D, readonly DraftsAbout<D>[]>;
};

/** A link that was published before, by the slugs of its stories. */
export type GivenLink = { readonly earlier: string; readonly later: string };

/** An archive's stories in time order, for judging links. */
export type Told<D> = {
  readonly stories: readonly (Telling & { readonly draft: D })[];
  readonly known: KnownTerms;
};

/** The words of a link, as shown to readers. */
export function wordsOf(
  { earlier, later, reason }: FoundLink,
  { stories, known }: Told<unknown>,
): string[] {
  const [from, to] = [stories[earlier], stories[later]];
  return from && to ? linkWords(from, to, reason, known) : [];
}
