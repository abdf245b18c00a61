import type { Story } from '#src/content/address-file.ts';
import { coverageWords } from '#src/content/count-words.ts';
import { dateWords } from '#src/content/time-words.ts';
import { cutText } from './cut-text.ts';

/** Characters of a description; search engines and previews show fewer. */
export const DESCRIPTION_LENGTH = 200;

/** What is said of a story in a few words: its excerpt or, without one, who reported it, when, and how far it is carried. */
export function describeStory(story: Story, timeZone: string): string {
  return story.excerpt === '' ? facts(story, timeZone) : cutText(story.excerpt, DESCRIPTION_LENGTH);
}

function facts({ kind, outlet, time, reports, outlets }: Story, timeZone: string): string {
  const coverage = coverageWords(reports, outlets);
  return [
    `${kind === 'video' ? 'A video by' : 'Reported by'} ${outlet.name}, ${dateWords(time, timeZone)}.`,
    ...(coverage === undefined ? [] : [`Coverage: ${coverage}.`]),
  ].join(' ');
}
