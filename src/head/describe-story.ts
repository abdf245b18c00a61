import type { Story } from '#src/content/bundle/story-file.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { carriedWords } from '#src/evidence/carried-words.ts';
import { t } from '#src/messages/messages.ts';
import { cutText } from './cut-text.ts';

/** Characters of a description; search engines and previews show fewer. */
export const DESCRIPTION_LENGTH = 200;

/**
 * Describes a story for search engines and previews: its excerpt or, without one, who reported it,
 * when, and the number of sources.
 */
export function describeStory(story: Story, timeZone: string): string {
  return story.excerpt === '' ? facts(story, timeZone) : cutText(story.excerpt, DESCRIPTION_LENGTH);
}

function facts(story: Story, timeZone: string): string {
  const { kind, outlet, time, undated } = story;
  const date = dateWords(time, timeZone);
  const values = {
    outlet: outlet.name,
    date: undated ? t('site.firstSeen', { time: date }) : date,
  };
  const sources = carriedWords(story);
  const isVideo = kind === 'video';
  return sources === undefined
    ? t(isVideo ? 'head.video' : 'head.reported', values)
    : t(isVideo ? 'head.videoWith' : 'head.reportedWith', { ...values, sources });
}
