import { offsetMinutes } from '#src/content/coverage/near-lead.ts';
import type { Draft, Elsewhere } from '../coverage/draft.ts';
import { compareText } from '../problem.ts';
import type { Texts } from '../reports/read-texts.ts';
import { noVerdicts, type Verdicts } from '../verdicts/verdicts.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { type Entry, isHotter, listEntries } from './list-entries.ts';
import { nameCopies } from './name-copies.ts';
import { pairStories } from './pair-stories.ts';

/**
 * Adds to each story the reports of its event that only other stories have, and the stories of the
 * same event. What a person parted stays apart.
 */
export function joinEvents(
  drafts: readonly Draft[],
  texts: Texts,
  verdicts: Verdicts = noVerdicts,
): Draft[] {
  const entries = listEntries(drafts);
  const found = findElsewhere(drafts, entries, texts);
  const { elsewhere, same } = pairStories(drafts, entries, { found, verdicts });
  return drafts.map((draft) => {
    const reports = [...(elsewhere.get(draft) ?? [])]
      .sort((a, b) => a.time - b.time || compareText(a.id, b.id))
      .map((entry) => toElsewhere(entry, draft));
    const stories = [...(same.get(draft) ?? [])].sort((a, b) => (isHotter(a, b) ? -1 : 1));
    return {
      ...draft,
      elsewhere: nameCopies(draft, reports, texts),
      sameEvent: stories.map((story, at) => ({
        article: story.article,
        leads: at === 0 && isHotter(story, draft),
      })),
    };
  });
}

const toElsewhere = (
  { report, id, time, under: { article }, isLead }: Entry,
  { time: lead }: Draft,
): Omit<Elsewhere, 'copyOf'> => ({
  report,
  id,
  time,
  offset: offsetMinutes(lead, time),
  under: article,
  story: isLead ? article.slug : undefined,
});
