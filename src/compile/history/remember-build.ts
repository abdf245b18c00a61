import type { Site } from '#src/content/bundle/manifest.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import { chooseSlug } from '../articles/choose-slug.ts';
import type { SortedArticles } from '../articles/partition-articles.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Fold } from '../coverage/fold-articles.ts';
import type { Topics } from '../names/merge-topics.ts';
import type { Storylines } from '../storylines/make-storylines.ts';
import type { History } from './history-file.ts';
import { publishedOf } from './published.ts';
import { type Recalled, recall } from './recall.ts';
import { updateHistory } from './update-history.ts';

type Build = {
  readonly site: Site;
  readonly drafts: readonly Draft[];
  readonly topics: Topics;
  readonly storylines: Storylines;
  readonly folds: readonly Fold[];
  readonly archive: SortedArticles;
  /** Stories that the site no longer keeps, by slug, with the day on which they were dropped. */
  readonly dropped: ReadonlyMap<string, string>;
  /** Milliseconds. */
  readonly now: number;
};

/** The history with this build added, and what the build must publish because of earlier ones. */
export function rememberBuild(
  before: History,
  build: Build,
): { readonly history: History; readonly recalled: Recalled } {
  const { topics, storylines, folds, archive, dropped } = build;
  const published = publishedOf(build);
  const history = updateHistory(published, before, formatInstant(build.now));
  const others = new Set([
    ...[...folds.map(({ article }) => article), ...archive.removed].map(({ slug }) => slug),
    ...archive.refused.map(({ name }) => chooseSlug(name)),
  ]);
  const topicOf = (name: string): string | undefined => topics.of([name])[0]?.topic.slug;
  const lineOf = new Map(
    storylines.lines.flatMap(({ id, stories }) => stories.map(({ slug }) => [slug, id] as const)),
  );
  return { history, recalled: recall(published, history, { others, dropped, topicOf, lineOf }) };
}
