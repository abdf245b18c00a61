import { applyVerdicts, type JudgedLinks } from './apply-verdicts.ts';
import { lineOf } from './describe-line.ts';
import { type FoundLink, findLinks } from './find-links.ts';
import { createStepFinder } from './find-steps.ts';
import { groupLines, toldTogether } from './group-lines.ts';
import type { KnownTerms } from './judge-link.ts';
import { keepLinks } from './keep-links.ts';
import {
  type DraftLink,
  type GivenLink,
  type LinkedStories,
  type Told,
  wordsOf,
} from './linked-stories.ts';
import { alsoAbout } from './list-also-about.ts';
import { createListArena } from './terms/list-arena.ts';
import { rarityOf } from './terms/rarity.ts';
import { createHeadlineReader } from './terms/read-headline.ts';
import { createTermReader, type LinkedDraft } from './terms/read-terms.ts';
import { createWordReader } from './terms/story-words.ts';
import { createVocabulary } from './terms/vocabulary.ts';

/**
 * Most earlier stories that one continues, and most that continue one; the best reasons are kept.
 */
const BEFORE = 3;
const AFTER = 5;

/**
 * Links the stories of an archive, newest first in `drafts`. The same drafts give the same links.
 * Links of `given` are kept while they are valid, even if a name has become common since. A
 * person's verdict (`judged`) outweighs both.
 */
export function linkStories<D extends LinkedDraft>(
  drafts: readonly D[],
  given: readonly GivenLink[] = [],
  judged?: JudgedLinks<D>,
): LinkedStories<D> {
  const told = readStories(drafts.toReversed());
  const { stories, known } = told;
  const numbers = new Map(stories.map(({ draft }, number) => [draft.article.slug, number]));
  const numberOf = (slug: string): number => numbers.get(slug) ?? -1;
  const listed = (story: number): number[] =>
    (stories[story]?.draft.coverage ?? []).flatMap((report) =>
      report.story === undefined ? [] : numberOf(report.story),
    );
  const isOther = ({ earlier, later }: FoundLink): boolean => {
    const [one, other] = [stories[earlier]?.draft, stories[later]?.draft];
    return !haveOneOriginal(one, other) && areDated(one, other);
  };
  const found = keepLinks(findLinks(stories, known, listed), given, {
    stories,
    known,
    numberOf,
  }).filter(isOther);
  const links = applyVerdicts(found, told, judged);
  // What a story continues is settled when it runs: later stories only add to the other side.
  const kept = best(links, 'later', BEFORE);
  const lines = groupLines(kept);
  const findSteps = createStepFinder(known, told.readHeadline);
  const draftOf = (number: number): D[] => (stories[number] ? [stories[number].draft] : []);
  const isTold = toldTogether(kept, lines);
  return {
    before: listsOf(kept, 'later', 'earlier', told),
    after: listsOf(best(kept, 'earlier', AFTER), 'earlier', 'later', told),
    lines: lines.map((line) => lineOf(line, told)),
    steps: new Map(stories.map((story) => [story.draft, findSteps(story.draft, story)])),
    about: new Map(
      [...alsoAbout(stories, known, isTold)].flatMap(([story, lists]) =>
        draftOf(story).map((draft) => [
          draft,
          lists.map(({ name, stories: of }) => ({ name, drafts: of.flatMap(draftOf) })),
        ]),
      ),
    ),
  };
}

/** Two stories with one original are one text, which continues nothing. */
const haveOneOriginal = (one: LinkedDraft | undefined, other: LinkedDraft | undefined): boolean =>
  one?.article.keys.some((key) => other?.article.keys.includes(key)) ?? false;

/** A story of unknown time continues nothing. */
const areDated = (...drafts: readonly (LinkedDraft | undefined)[]): boolean =>
  drafts.every((draft) => draft?.isDated);

function readStories<D extends LinkedDraft>(inTime: readonly D[]) {
  const [vocabulary, words, keep] = [createVocabulary(), createWordReader(), createListArena()];
  const readTerms = createTermReader(vocabulary, words, keep);
  const terms = inTime.map(readTerms);
  // Only now is it known how common each term is.
  const readHeadline = createHeadlineReader(words, vocabulary, keep);
  const known: KnownTerms = {
    read: words.read,
    vocabulary,
    rarity: rarityOf(vocabulary, inTime.length),
    stories: inTime.length,
    begins: inTime[0]?.time ?? 0,
  };
  const stories = inTime.flatMap((draft, at) => {
    const { title, provider } = draft.article;
    const [of, headline] = [terms[at], readHeadline(title, words.read(title))];
    return of
      ? [{ draft, title, terms: of, headline, time: draft.time, domain: provider.domain }]
      : [];
  });
  return { stories, known, readHeadline };
}

type Side = 'earlier' | 'later';

/** For each story on one side the links with the best reasons, in the order in which they came. */
function best(links: readonly FoundLink[], side: Side, most: number): FoundLink[] {
  const lists = new Map<number, FoundLink[]>();
  for (const link of links) {
    const held = lists.get(link[side]);
    if (held) held.push(link);
    else lists.set(link[side], [link]);
  }
  const kept = new Set(
    [...lists.values()].flatMap((list) =>
      list.sort((a, b) => b.reason.rank - a.reason.rank).slice(0, most),
    ),
  );
  return links.filter((link) => kept.has(link));
}

function listsOf<D>(
  links: readonly FoundLink[],
  of: Side,
  to: Side,
  { stories, known }: Told<D>,
): Map<D, DraftLink<D>[]> {
  const lists = new Map<D, DraftLink<D>[]>();
  for (const link of links.toSorted((a, b) => a[to] - b[to])) {
    const [own, other, words] = [
      stories[link[of]],
      stories[link[to]],
      wordsOf(link, { stories, known }),
    ];
    if (own && other)
      lists.set(own.draft, [...(lists.get(own.draft) ?? []), { draft: other.draft, words }]);
  }
  return lists;
}
