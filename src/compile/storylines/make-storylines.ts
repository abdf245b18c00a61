import type { StorylineEntry } from '#src/content/bundle/bundle.ts';
import type { About } from '#src/content/bundle/story-file.ts';
import type { StoryLine, Storyline, StorylineMember } from '#src/content/bundle/storyline-file.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import { type CardSources, languageOf, makeCard, makeNeighbour } from '../bundle/make-card.ts';
import type { BesideLine } from '../bundle/make-story.ts';
import type { Draft } from '../coverage/draft.ts';
import { compareText } from '../problem.ts';
import type { DraftLine, DraftLink, DraftsAbout, LinkedStories } from './linked-stories.ts';

/** The storylines of an archive for the bundle. */
export type Storylines = {
  /**
   * What a story's page shows of its line, of the steps in its coverage, and of other stories on
   * its names.
   */
  readonly beside: (draft: Draft) => BesideLine;
  /** Slugs of stories that continue others, and of those others. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** In the order of the list. */
  readonly lines: readonly Storyline[];
  /** The one with the newest story first. */
  readonly entries: readonly StorylineEntry[];
};

export function makeStorylines(
  { before, after, lines, steps, about }: LinkedStories<Draft>,
  known: CardSources,
): Storylines {
  const wholes = new Map<Draft, NonNullable<StoryLine['whole']>>();
  for (const line of lines) {
    const { name, stories } = line;
    const whole = { id: idOf(line), name, lang: languageIn(line, known), stories: stories.length };
    for (const { draft } of line.stories) wholes.set(draft, whole);
  }
  const latest = ({ stories }: DraftLine<Draft>): number => stories.at(-1)?.draft.time ?? 0;
  const ordered = lines.toSorted((a, b) => latest(b) - latest(a) || compareText(idOf(a), idOf(b)));
  const lineAt = (draft: Draft): StoryLine | undefined => {
    const [earlier, later, whole] = [
      before.get(draft) ?? [],
      after.get(draft) ?? [],
      wholes.get(draft),
    ];
    if (earlier.length + later.length === 0 && !whole) return undefined;
    return {
      before: earlier.map(makeStep(known)),
      after: later.map(makeStep(known)),
      ...(whole && { whole }),
    };
  };
  return {
    beside: (draft) => ({
      line: lineAt(draft),
      about: (about.get(draft) ?? []).map(makeAbout(known)),
      stepOf: (report) => steps.get(draft)?.get(report),
    }),
    links: new Map(
      [...before].map(([draft, earlier]) => [
        draft.article.slug,
        earlier.map((link) => link.draft.article.slug),
      ]),
    ),
    lines: ordered.map((line) => ({
      id: idOf(line),
      name: line.name,
      lang: languageIn(line, known),
      stories: line.stories.map(makeMember(line, known)),
    })),
    entries: ordered.map((line) => makeEntry(line, known)),
  };
}

const makeAbout =
  (known: CardSources) =>
  ({ name, drafts }: DraftsAbout<Draft>): About => {
    const [found] = known.topics.of([name]);
    const stories = drafts.map(({ article }) => makeNeighbour(article, known));
    return { name, stories, ...(found && { topic: found.topic.slug }) };
  };

/** The mark of a storyline's name and of its latest headline: its stories share their words. */
const languageIn = ({ stories }: DraftLine<Draft>, { languages }: CardSources) => {
  const last = stories.at(-1);
  return last && languageOf(last.draft.article, languages);
};

/** A storyline has the slug of its first story, so its address never changes. */
const idOf = ({ stories }: DraftLine<Draft>): string => stories[0]?.draft.article.slug ?? '';

const makeStep =
  (known: CardSources) =>
  ({ draft: { article, time }, words }: DraftLink<Draft>): StoryLine['before'][number] => {
    const { domain, name } = article.provider;
    const outlet = known.outlets.byDomain.get(domain);
    return {
      ...makeNeighbour(article, known),
      time: formatInstant(time),
      outlet: outlet?.name ?? name,
      outletLang: outlet?.lang,
      words: [...words],
    };
  };

const makeMember =
  ({ hub }: DraftLine<Draft>, known: CardSources) =>
  ({ draft, words }: DraftLink<Draft>): StorylineMember => {
    const card = makeCard(draft, known);
    const { title, excerpt, lang, time, future, undated, outlet, kind, quality } = card;
    const { slug, day, reports, sources, talk } = card;
    return {
      title,
      excerpt,
      lang,
      time,
      ...(future && { future }),
      ...(undated && { undated }),
      outlet,
      kind,
      quality,
      slug,
      day,
      reports,
      sources,
      talk,
      ...(draft === hub && { hub: true as const }),
      words: [...words],
    };
  };

function makeEntry(line: DraftLine<Draft>, known: CardSources): StorylineEntry {
  const [first, last] = [line.stories[0]?.draft, line.stories.at(-1)?.draft];
  return {
    id: idOf(line),
    name: line.name,
    lang: languageIn(line, known),
    stories: line.stories.length,
    from: first?.day ?? '',
    to: last?.day ?? '',
    latest: last?.article.title ?? '',
  };
}
