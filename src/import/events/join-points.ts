import { compareCore } from './compare-core.ts';
import { type Compared, comparePair, type Weighing } from './compare-pair.ts';
import type { EventRules } from './event-report.ts';
import { type GrowingStory, hasOtherPart, languageOf } from './growing-story.ts';
import type { KnownText } from './known-text.ts';
import {
  CORE_EVIDENCE,
  CORE_LIKENESS,
  LEAD_EVIDENCE,
  PAIR_EVIDENCE,
  SIZE_POINTS,
} from './merge-rule.ts';
import { isOneSpeech } from './speech.ts';
import { evidenceOf } from './text-evidence.ts';
import type { Worth } from './word-worth.ts';

const HOUR_MS = 3_600_000;
/** More than any evidence. */
const SAME_TEXT = 1_000_000;
const NONE = Number.NEGATIVE_INFINITY;

/**
 * How much says that a report belongs to a story, for comparing stories; -Infinity if it cannot
 * join. A copy of a text of the story joins. Any other text of another outlet than the lead’s needs
 * evidence with the lead, and in a story of several texts also with what these share.
 */
export function createJoinPoints({ windowHours, isSplit }: EventRules, worth: Worth) {
  const mayJoin = (story: GrowingStory, { report, speech }: KnownText): boolean =>
    Math.abs(report.time - story.lead.report.time) <= windowHours * HOUR_MS &&
    isOneSpeech({ ...story.lead.speech, language: languageOf(story) }, speech) &&
    !isSplit(report, story.slug);

  return (story: GrowingStory, text: KnownText, compared: Compared): number => {
    if (!mayJoin(story, text) || hasOtherPart(story, text)) return NONE;
    const size = Math.round(SIZE_POINTS * Math.log(story.texts.size));
    if (story.texts.has(text.original)) return SAME_TEXT + size;
    if (text.report.domain === story.lead.report.domain) return NONE;
    const evidence = joinEvidence(story, text, compared, weigh(story, worth));
    return evidence + size;
  };
}

/** Weighs words beside a story’s own texts. */
export const weigh = ({ held, texts }: GrowingStory, worth: Worth): Weighing => ({
  worthOf: (word) => worth.of(word, held.get(word) ?? 0, texts.size),
  leastOf: worth.least,
});

function joinEvidence(
  story: GrowingStory,
  text: KnownText,
  compared: Compared,
  weighing: Weighing,
): number {
  const apart = text.report.time - story.lead.report.time;
  const lead = evidenceOf(comparePair(story.leadText, compared, weighing), apart);
  if (story.texts.size === 1) return lead >= PAIR_EVIDENCE ? lead : NONE;
  if (lead < LEAD_EVIDENCE) return NONE;
  const shared = compareCore(story, text, weighing);
  const core = evidenceOf(shared, apart);
  return core >= CORE_EVIDENCE && shared.likeness >= CORE_LIKENESS ? lead + core : NONE;
}
