/**
 * How many of some stories, newest first, were published after a time, in milliseconds since 1970;
 * all of them without one. `timeOf` gives the time of a story; of n new ones it is asked about
 * 2 log n times, most often once, because it may load a file.
 */
export async function countFresh(
  stories: ArrayLike<number>,
  seen: number | undefined,
  timeOf: (story: number) => Promise<number>,
): Promise<number> {
  if (seen === undefined) return stories.length;
  const isFresh = async (at: number) => (await timeOf(stories[at] ?? 0)) > seen;
  // The first `fresh` are new, and from `old` on none is.
  let fresh = 0;
  let old = stories.length;
  for (let step = 1; fresh < old; step *= 2) {
    const at = Math.min(fresh + step, old) - 1;
    if (await isFresh(at)) fresh = at + 1;
    else {
      old = at;
      break;
    }
  }
  while (fresh < old) {
    const middle = Math.floor((fresh + old) / 2);
    if (await isFresh(middle)) fresh = middle + 1;
    else old = middle;
  }
  return fresh;
}
