import { type FeedWeek, runAt, shownItems, titleAt, type WeekItem } from './feed-week.ts';

/** A story as the slow, obvious model has it. */
export type NaiveStory = {
  readonly lead: WeekItem;
  readonly related: WeekItem[];
  title: string;
  /** Earlier headlines. */
  readonly was: string[];
};

const WINDOW_MS = 72 * 3_600_000;

/**
 * The stories after each of some runs, told by the truth about the events: a new report joins the
 * first story of its event whose lead is within 72 hours; the others of a run begin one, led by the
 * highest quality, of equals the earliest.
 */
export function naiveImport(week: FeedWeek, runs: number): NaiveStory[] {
  const stories: NaiveStory[] = [];
  const seen = new Set<WeekItem>();
  for (let run = 0; run < runs; run += 1) {
    const now = runAt(run);
    const shown = week.sources.flatMap((_, feed) => shownItems(week, feed, now));
    const fresh = shown.filter((item) => !seen.has(item));
    for (const item of shown) rename(stories, item, now);
    const begun: WeekItem[][] = [];
    for (const item of fresh.sort((a, b) => a.time - b.time || a.feed - b.feed)) {
      seen.add(item);
      const story = stories.find(({ lead }) => isNear(lead, item));
      const group = begun.find(([first]) => first && isNear(first, item));
      if (story) story.related.push(item);
      else if (group) group.push(item);
      else begun.push([item]);
    }
    for (const group of begun) {
      const [lead] = [...group].sort(
        (a, b) => qualityOf(week, b) - qualityOf(week, a) || a.time - b.time,
      );
      if (!lead) continue;
      const related = group.filter((item) => item !== lead);
      stories.push({ lead, related, title: titleAt(lead, now), was: [] });
    }
  }
  return stories;
}

const isNear = (lead: WeekItem, item: WeekItem): boolean =>
  lead.event === item.event && Math.abs(item.time - lead.time) <= WINDOW_MS;

const qualityOf = ({ sources }: FeedWeek, { feed }: WeekItem): number =>
  sources[feed]?.quality ?? 0;

function rename(stories: readonly NaiveStory[], item: WeekItem, now: number): void {
  const story = stories.find(({ lead }) => lead === item);
  const title = titleAt(item, now);
  if (!story || story.title === title || now - item.time > WINDOW_MS) return;
  story.was.push(story.title);
  story.title = title;
}
