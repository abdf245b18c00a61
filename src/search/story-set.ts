/** Numbers of stories, ascending, each once. */
export type StorySet = Int32Array;

export const noStories: StorySet = new Int32Array(0);

/**
 * The place of the first number of a set that is not below `story`, at or behind `from`. Near the
 * start it is found in few steps, so that a row of ascending numbers is.
 */
export function placeFrom(set: StorySet, story: number, from: number): number {
  if ((set[from] ?? story) >= story) return from;
  let step = 1;
  while ((set[from + step] ?? story) < story) step *= 2;
  let [low, high] = [from + (step >> 1) + 1, Math.min(from + step, set.length)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[middle] ?? story) < story) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const isIn = (set: StorySet, story: number): boolean =>
  set[placeFrom(set, story, 0)] === story;

/** The stories of a set that a test takes. */
export function those(set: StorySet, test: (story: number, at: number) => boolean): StorySet {
  const taken = new Int32Array(set.length);
  let count = 0;
  for (let at = 0; at < set.length; at += 1) {
    const story = set[at] ?? 0;
    if (!test(story, at)) continue;
    taken[count] = story;
    count += 1;
  }
  return taken.slice(0, count);
}

/** Of each of ascending `stories`: 1 if a set has it, else 0. */
export function hasEach(set: StorySet, stories: StorySet): Uint8Array {
  const has = new Uint8Array(stories.length);
  let place = 0;
  for (let at = 0; at < stories.length && place < set.length; at += 1) {
    const story = stories[at] ?? 0;
    place = placeFrom(set, story, place);
    if (set[place] === story) has[at] = 1;
  }
  return has;
}

/** Stories in both sets. */
export function inBoth(one: StorySet, other: StorySet): StorySet {
  if (one === other) return one;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const has = hasEach(many, few);
  return those(few, (_, at) => has[at] === 1);
}

/** Stories of the first set that are not in the second. */
export function without(set: StorySet, left: StorySet): StorySet {
  if (left.length === 0) return set;
  const has = hasEach(left, set);
  return those(set, (_, at) => has[at] === 0);
}

/** Stories in either set. */
export function inEither(one: StorySet, other: StorySet): StorySet {
  const more = without(other, one);
  if (more.length === 0) return one;
  if (more.length === other.length && one.length === 0) return other;
  const all = new Int32Array(one.length + more.length);
  all.set(one);
  all.set(more, one.length);
  return all.sort();
}

/** So many stories, from number 0 on. */
export function storiesTo(total: number): StorySet {
  const all = new Int32Array(total);
  for (let story = 0; story < total; story += 1) all[story] = story;
  return all;
}

/** 1 for each story of a set, of so many stories. */
export function asBits(set: StorySet, total: number): Uint8Array {
  const bits = new Uint8Array(total);
  for (const story of set) bits[story] = 1;
  return bits;
}
