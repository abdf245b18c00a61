/**
 * A reader of one story loads its pack: most stories of a pack, and most bytes of their files,
 * which are about seven times those of the pack as hosts send it. A larger story is alone.
 */
export const MOST_STORIES = 64;
export const MOST_BYTES = 210_000;
/** What is left of a month behind a full pack takes stories of the next one, if it has fewer. */
export const FEW_BYTES = 52_000;

/** What a story takes, and its place in the order of slugs. */
export type CutStory = { readonly slug: string; readonly bytes: number };

/** Some neighbours in the order of slugs; `first` is where they begin in it. */
export type PackCut<T> = { readonly first: string; readonly stories: readonly T[] };

const MONTH = 'YYYY-MM'.length;

/**
 * Cuts stories, which are in the order of slugs, into packs of one month, but for a small rest of
 * one. A new day is behind all others of its month, so it changes no pack but the last.
 */
export function* cutPacks<T extends CutStory>(
  stories: Iterable<T>,
): Generator<PackCut<T>, void, void> {
  let pack: T[] = [];
  let bytes = 0;
  let before: string | undefined;
  const close = (): PackCut<T> => {
    const cut = { first: firstOf(before, pack[0]?.slug ?? ''), stories: pack };
    before = pack.at(-1)?.slug;
    [pack, bytes] = [[], 0];
    return cut;
  };
  for (const story of stories) {
    const isFull = pack.length === MOST_STORIES || bytes + story.bytes > MOST_BYTES;
    const isFew = bytes < FEW_BYTES && monthOf(before) === monthOf(pack[0]?.slug);
    const isOtherMonth = monthOf(pack.at(-1)?.slug) !== monthOf(story.slug);
    if (pack.length > 0 && (isFull || (isOtherMonth && !isFew))) yield close();
    pack.push(story);
    bytes += story.bytes;
  }
  if (pack.length > 0) yield close();
}

const monthOf = (slug: string | undefined): string | undefined => slug?.slice(0, MONTH);

/** The month, or as much of the slug as comes behind the one before. */
function firstOf(last: string | undefined, slug: string): string {
  let length = MONTH;
  while (length < slug.length && slug.slice(0, length) <= (last ?? '')) length += 1;
  return slug.slice(0, length);
}
