import type { KeepPictures, WantedPicture } from '#src/compile/pictures/kept-pictures.ts';

/**
 * Keeps pictures while articles are edited: a run waits for no network. It gets the pictures that
 * are there; the others are fetched meanwhile, each once, and `onMore` asks for another run.
 * `keep` makes a keeper that fetches for so many milliseconds in all, by default as long as a
 * build.
 */
export function keepLive(
  keep: (limitMs?: number) => KeepPictures,
  onMore: () => void,
  onError: (error: unknown) => void,
): KeepPictures {
  const asked = new Set<string>();
  const isNew = ({ url, use }: WantedPicture): boolean => !asked.has(`${use} ${url}`);
  return async (wanted, watching) => {
    const kept = await keep(0)(wanted, watching);
    const missing = kept.lost.filter((one) => one.isWaiting && isNew(one));
    for (const { url, use } of missing) asked.add(`${use} ${url}`);
    if (missing.length > 0)
      keep()(missing, {}).then((more) => {
        if (more.fresh > 0) onMore();
      }, onError);
    return kept;
  };
}
