import { NONE } from '#src/content/bundle/bundle.ts';
import { EDITION_DAYS, EDITION_STORIES } from '#src/content/bundle/front-file.ts';
import { importanceOf } from '#src/content/order/importance.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Owners } from '../owners/owners.ts';

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / DAY_MS;

/** A story that has a card, and further stories of its event. */
export type Chosen = { readonly draft: Draft; readonly also: readonly Draft[] };

/**
 * The stories of the newest whole days, until there are EDITION_STORIES, of EDITION_DAYS at most.
 * `drafts` are newest first; so is the result, which begins them.
 */
export function editionOf(drafts: readonly Draft[]): readonly Draft[] {
  const newest = dayNumber(drafts[0]?.day ?? '');
  let end = 0;
  for (const [at, { day }] of drafts.entries()) {
    const isWhole = day !== drafts[at - 1]?.day;
    if (newest - dayNumber(day) >= EDITION_DAYS || (isWhole && at >= EDITION_STORIES)) break;
    end = at + 1;
  }
  return drafts.slice(0, end);
}

/**
 * Stories in the order of importance, higher first; where that is equal, by the number of reports,
 * quality, and time, newest first. `drafts` are newest first.
 */
export function rankDrafts(drafts: readonly Draft[], { sourcesOf }: Owners): Draft[] {
  const weighed = drafts.map((draft) => ({
    draft,
    weights: [
      importanceOf({ heat: draft.article.heat ?? NONE, sources: sourcesOf(draft).sources ?? NONE }),
      draft.coverage.length,
      draft.article.quality ?? NONE,
    ],
  }));
  const differ = (a: readonly number[], b: readonly number[]): number =>
    a.map((weight, at) => (b[at] ?? 0) - weight).find((difference) => difference !== 0) ?? 0;
  return weighed.sort((a, b) => differ(a.weights, b.weights)).map(({ draft }) => draft);
}

/**
 * One card for each event: a story whose event already has a card is told below that card. Pinned
 * stories keep their own.
 */
export function foldEvents(ranked: readonly Draft[]): Chosen[] {
  const byArticle = new Map(ranked.map((draft) => [draft.article, draft]));
  const told = new Set<Draft>();
  return ranked.flatMap((draft) => {
    if (told.has(draft)) return [];
    told.add(draft);
    const also = draft.sameEvent
      .flatMap(({ article }) => byArticle.get(article) ?? [])
      .filter((other) => !told.has(other) && !other.article.pinned);
    for (const other of also) told.add(other);
    return [{ draft, also }];
  });
}
