import type { Story } from '#src/content/bundle/story-file.ts';
import type { StoryMark } from '#src/evidence/coverage-since.ts';
import { keepFollowed } from '#src/reading/marks/keep-followed.ts';
import { keepOpened } from '#src/reading/marks/keep-opened.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { archivedCopy } from '#src/url/safe-link.ts';

/**
 * Keeps that a story was opened, and when if `isLogged`. Returns its mark of an earlier visit.
 */
export const openStory = (story: Story, isLogged: boolean): Promise<StoryMark | undefined> =>
  keepOpened(siteDevice(), story, isLogged);

/**
 * Keeps that a link out of a story's page was followed: of the story itself, or of a report that is
 * another story's lead.
 */
export async function followOriginal(story: Story, href: string): Promise<void> {
  const { original, amp, coverage, time } = story;
  const copy = original && archivedCopy(original.href, time).href;
  if ([original?.href, amp?.href, copy].includes(href)) {
    await keepFollowed(siteDevice(), story);
    return;
  }
  const report = coverage.find((each) => [each.original?.href, each.amp?.href].includes(href));
  if (report?.story === undefined) return;
  const { id, title, lang } = report;
  await keepFollowed(siteDevice(), { id, slug: report.story, title, lang, time: report.time });
}
