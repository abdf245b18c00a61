import { type Card, FORMAT } from '#src/content/bundle/bundle.ts';
import {
  type EarlierDay,
  EDITION_CARDS,
  type EditionCard,
  type FrontFile,
} from '#src/content/bundle/front-file.ts';
import type { Draft } from '../coverage/draft.ts';
import { type Chosen, editionOf, foldEvents, rankDrafts } from './choose-edition.ts';
import type { Contents } from './contents.ts';
import { type CardSources, makeCard } from './make-card.ts';

/** The first cards, which are shown with their excerpts: the lead and three seconds. */
const WITH_EXCERPT = 4;
/**
 * Stories in the column of the newest; in a small edition at most this share of those below the
 * first, so that a few are left to be ranked.
 */
const LATEST = 7;
const LATEST_SHARE = 0.75;
/** Storylines, and days before the edition, that the front page names. */
const STORYLINES = 4;
const EARLIER_DAYS = 7;

/** The front page of a site. `drafts` are newest first. */
export function makeFront(contents: Contents): FrontFile {
  const { drafts, owners, storylines } = contents;
  const edition = editionOf(drafts);
  const pinned = drafts.filter(({ article }) => article.pinned);
  const unpinned = edition.filter(({ article }) => !article.pinned);
  const chosen = foldEvents([...pinned, ...rankDrafts(unpinned, owners)]);
  const latest = newestOf(chosen.slice(WITH_EXCERPT), drafts);
  const ranked = chosen.filter((one) => !latest.includes(one)).slice(0, EDITION_CARDS);
  const [from, to] = [edition.at(-1)?.day, edition[0]?.day];
  return {
    format: FORMAT,
    ...(from !== undefined &&
      to !== undefined && { edition: { from, to, stories: edition.length } }),
    cards: ranked.map((one, at) => makeEditionCard(one, at < WITH_EXCERPT, contents)),
    latest: latest.map(({ draft }) => withoutExcerpt(makeCard(draft, contents))),
    storylines: storylines.entries.filter((entry) => entry.to >= (from ?? '')).slice(0, STORYLINES),
    earlier: earlierDays(drafts.slice(edition.length), contents),
  };
}

/** The newest of those below the first, newest first. */
function newestOf(rest: readonly Chosen[], drafts: readonly Draft[]): Chosen[] {
  const numbers = new Map(drafts.map((draft, number) => [draft, number]));
  const numberOf = ({ draft }: Chosen): number => numbers.get(draft) ?? 0;
  return rest
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .slice(0, Math.min(LATEST, Math.floor(rest.length * LATEST_SHARE)));
}

function makeEditionCard(
  { draft, also }: Chosen,
  isLarge: boolean,
  known: CardSources,
): EditionCard {
  const card = makeCard(draft, known);
  return {
    ...(isLarge ? card : withoutExcerpt(card)),
    ...(also.length > 0 && { also: also.map((other) => makeLine(other, known)) }),
  };
}

const withoutExcerpt = (card: Card): Card => ({ ...card, excerpt: '' });

function makeLine(draft: Draft, known: CardSources) {
  const { slug, title, lang, outlet } = makeCard(draft, known);
  return { slug, title, lang, outlet };
}

/** The days after the edition, newest first, each with its most important story. */
function earlierDays(drafts: readonly Draft[], contents: Contents): EarlierDay[] {
  const days: EarlierDay[] = [];
  for (let first = 0; first < drafts.length && days.length < EARLIER_DAYS; ) {
    const day = drafts[first]?.day ?? '';
    let end = first + 1;
    while (drafts[end]?.day === day) end += 1;
    const [top] = rankDrafts(drafts.slice(first, end), contents.owners);
    if (top) days.push({ day, stories: end - first, ...makeLine(top, contents) });
    first = end;
  }
  return days;
}
