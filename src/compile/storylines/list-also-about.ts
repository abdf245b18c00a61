import type { KnownTerms, Telling } from './judge-link.ts';
import { isTitleCase, type StoryWord } from './terms/story-words.ts';
import type { Vocabulary } from './terms/vocabulary.ts';

/**
 * A headline name that a story shares with others, without a link: the numbers of those nearest in
 * time, in time order.
 */
export type AlsoAbout = { readonly name: string; readonly stories: readonly number[] };

/** Names shown for each story, and stories for each name. */
const NAMES = 2;
const STORIES = 4;

/** A single word that is a name has a capital in this share of its places. */
const ALWAYS = 0.9;

type Named = {
  readonly key: string;
  readonly name: string;
  readonly length: number;
  readonly worth: number;
};

/**
 * Other stories on the names of each headline, by story number. `isLinked` excludes stories that
 * are shown already, as steps or in a storyline.
 */
export function alsoAbout(
  stories: readonly Telling[],
  known: KnownTerms,
  isLinked: (story: number, other: number) => boolean,
): Map<number, AlsoAbout[]> {
  const named = stories.map(({ title }) => namesOf(known.read(title), known));
  const holders = new Map<string, number[]>();
  named.forEach((names, story) => {
    for (const { key } of names) {
      const held = holders.get(key);
      if (held) held.push(story);
      else holders.set(key, [story]);
    }
  });
  const about = new Map<number, AlsoAbout[]>();
  named.forEach((names, story) => {
    const lists = names.flatMap(({ key, name }): AlsoAbout[] => {
      const others = nearestTo(story, holders.get(key) ?? [], (other) => !isLinked(story, other));
      return others.length === 0 ? [] : [{ name, stories: others }];
    });
    if (lists.length > 0) about.set(story, lists.slice(0, NAMES));
  });
  return about;
}

/**
 * A single-word name: neither an abbreviation that every trade has (GA, IP, U.S.) nor a word that
 * texts also use as an ordinary one.
 */
const isNameAlone = (word: number, { shown, nameShare }: Vocabulary): boolean =>
  /\p{L}{3}/u.test(shown(word)) && nameShare(word) >= ALWAYS;

/**
 * The stories on both sides of one, the nearest selected first, in time order. `holders` ascend,
 * and so does time.
 */
function nearestTo(
  story: number,
  holders: readonly number[],
  isMeant: (other: number) => boolean,
): number[] {
  const at = holders.indexOf(story);
  const found: number[] = [];
  for (
    let away = 1;
    found.length < STORIES && (at - away >= 0 || at + away < holders.length);
    away += 1
  )
    for (const other of [holders[at - away], holders[at + away]])
      if (other !== undefined && found.length < STORIES && isMeant(other)) found.push(other);
  return found.sort((a, b) => a - b);
}

/**
 * The names of a headline, the longest first, then the rarest; a name that is everywhere does not
 * count, but may be part of another.
 */
function namesOf(words: readonly StoryWord[], { vocabulary, rarity }: KnownTerms): Named[] {
  const titleCase = isTitleCase(words);
  const isNamed = (word: StoryWord): boolean =>
    word.telling && (word.capital || titleCase) && vocabulary.isName(vocabulary.numberOf(word));
  const runs: StoryWord[][] = [];
  words.forEach((word, at) => {
    if (!isNamed(word)) return;
    const open = runs.at(-1);
    if (word.joined && open && open.at(-1) === words[at - 1]) open.push(word);
    else runs.push([word]);
  });
  const names = runs.flatMap((run): Named[] => {
    const all = run.map(vocabulary.numberOf);
    const own = all.filter((number) => !rarity.isEverywhere(number));
    if (
      own.length === 0 ||
      !(run.length > 1 || all.every((number) => isNameAlone(number, vocabulary)))
    )
      return [];
    const name = run
      .map(({ text }) => text)
      .join(' ')
      .replace(/['’]s?$/, '');
    return [
      { key: all.join(' '), name, length: own.length, worth: Math.max(...own.map(rarity.worth)) },
    ];
  });
  return [...new Map(names.map((one) => [one.key, one])).values()].sort(
    (a, b) => b.length - a.length || b.worth - a.worth,
  );
}
