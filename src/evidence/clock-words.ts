import type { ClockFault, ToldClock } from '#src/content/bundle/clock-fault.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { lagWords } from '#src/content/words/lag-words.ts';

/** What is wrong with an outlet's times, with the evidence. */
export function clockWords({ clock, coarse, so, of }: ToldClock): string {
  const share = `${numberWords(so)} of ${numberWords(of)}`;
  if (clock === 'hours') return `whole hours (${share} times)`;
  if (clock === 'days') return `dates only (${share} times)`;
  return `shifted by ${lagWords(coarse)} (${share} texts that others ran too)`;
}

const sentences: Readonly<Record<ClockFault, string>> = {
  hours: 'Its times are whole hours, so the order of its reports is uncertain.',
  days: 'Its times are dates without an hour, so the order of its reports is uncertain.',
  shifted:
    'Its clock seems to be shifted by whole hours, so the order of its reports is uncertain.',
};

/** The same in a sentence for the outlet's own page. */
export const clockSentence = (clock: ClockFault): string => sentences[clock];

/** How close reports are whose order a coarse clock leaves open: `within the hour`. */
export function withinWords(minutes: number): string {
  if (minutes === 60) return 'within the hour';
  return minutes === 1440 ? 'within a day' : `within ${lagWords(minutes)}`;
}
