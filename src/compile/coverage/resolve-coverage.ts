import type { Dropped } from '#src/content/bundle/ledger-file.ts';
import { isRightMoment } from '#src/content/coverage/right-date.ts';
import type { Texts } from '../reports/read-texts.ts';
import type { Clock } from '../site/clock.ts';
import { noVerdicts, type Verdicts } from '../verdicts/verdicts.ts';
import { compareTexts } from './compare-texts.ts';
import type { Draft } from './draft.ts';
import { type LeadsAndGone, listStories } from './story-with-list.ts';

/**
 * Makes stories of articles as `listStories` does, with their texts compared. `joinEvents` adds
 * what other stories have of the event.
 */
export function resolveCoverage(
  archive: LeadsAndGone,
  clock: Clock,
  texts: Texts,
  verdicts: Verdicts = noVerdicts,
): Draft[] {
  return listStories(archive, clock).map((story) => {
    const { article, time, future, dropped } = story;
    const { copyOf, coverage } = compareTexts(story, story.coverage, texts, verdicts);
    return {
      article,
      time,
      future,
      isDated: article.seen === undefined && isRightMoment(time, future),
      day: clock.dayOf(time),
      copyOf,
      coverage,
      elsewhere: [],
      sameEvent: [],
      dropped,
    };
  });
}

/** What was left out of the coverage of these stories, by slug. */
export function droppedOf(drafts: readonly Draft[]): Map<string, Dropped> {
  const some = drafts.filter(({ dropped }) => Object.values(dropped).some((count) => count > 0));
  return new Map(some.map(({ article, dropped }) => [article.slug, dropped]));
}
