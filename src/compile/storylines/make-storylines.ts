import { formatInstant } from '#src/content/instant.ts';
import type { StoryLine, Storyline, StorylineEntry, StorylineMember } from '#src/content/storyline-file.ts';
import { type Known, makeCard } from '../make-story.ts';
import { compareText } from '../problem.ts';
import type { Draft } from '../resolve-coverage.ts';
import type { DraftLine, DraftLink, LinkedStories } from './link-stories.ts';

/** The storylines of an archive, as the bundle tells them. */
export type Storylines = {
  /** Where a story stands among those that continue each other; undefined for one that stands alone. */
  readonly of: (draft: Draft) => StoryLine | undefined;
  /** In the order of the list. */
  readonly lines: readonly Storyline[];
  /** The one that went on last first. */
  readonly entries: readonly StorylineEntry[];
};

export function makeStorylines({ before, after, lines }: LinkedStories<Draft>, known: Known): Storylines {
  const wholes = new Map<Draft, NonNullable<StoryLine['whole']>>();
  for (const line of lines) {
    const whole = { id: idOf(line), name: line.name, stories: line.stories.length };
    for (const { draft } of line.stories) wholes.set(draft, whole);
  }
  const latest = ({ stories }: DraftLine<Draft>): number => stories.at(-1)?.draft.time ?? 0;
  const ordered = lines.toSorted((a, b) => latest(b) - latest(a) || compareText(idOf(a), idOf(b)));
  return {
    of: (draft) => {
      const [earlier, later, whole] = [before.get(draft) ?? [], after.get(draft) ?? [], wholes.get(draft)];
      if (earlier.length + later.length === 0 && !whole) return undefined;
      return { before: earlier.map(makeStep(known)), after: later.map(makeStep(known)), ...(whole && { whole }) };
    },
    lines: ordered.map((line) => ({ id: idOf(line), name: line.name, stories: line.stories.map(makeMember(line, known)) })),
    entries: ordered.map(makeEntry),
  };
}

/** A storyline goes by its first story: it keeps its address however it goes on. */
const idOf = ({ stories }: DraftLine<Draft>): string => stories[0]?.draft.article.slug ?? '';

const makeStep =
  ({ outlets }: Known) =>
  ({ draft: { article, time }, words }: DraftLink<Draft>): StoryLine['before'][number] => {
    const { domain, name } = article.provider;
    const outlet = outlets.byDomain.get(domain)?.name ?? name;
    return { slug: article.slug, title: article.title, time: formatInstant(time), outlet, words: [...words] };
  };

const makeMember =
  ({ hub }: DraftLine<Draft>, known: Known) =>
  ({ draft, words }: DraftLink<Draft>): StorylineMember => {
    const { title, excerpt, time, future, outlet, kind, quality, slug, day, reports, outlets } = makeCard(draft, known);
    const told = { title, excerpt, time, ...(future && { future }), outlet, kind, quality, slug, day };
    return { ...told, reports, outlets, ...(draft === hub && { hub: true as const }), words: [...words] };
  };

function makeEntry(line: DraftLine<Draft>): StorylineEntry {
  const [first, last] = [line.stories[0]?.draft, line.stories.at(-1)?.draft];
  return {
    id: idOf(line),
    name: line.name,
    stories: line.stories.length,
    from: first?.day ?? '',
    to: last?.day ?? '',
    latest: last?.article.title ?? '',
  };
}
