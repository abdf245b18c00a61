import { compareCore } from './compare-core.ts';
import { comparePair, toCompared, type Weighing } from './compare-pair.ts';
import type { EventRules } from './event-report.ts';
import type { GrowingStory } from './growing-story.ts';
import { weigh } from './join-points.ts';
import { byRank, type KnownText } from './known-text.ts';
import { CORE_EVIDENCE, LEAD_EVIDENCE, PAIR_EVIDENCE } from './merge-rule.ts';
import { evidenceOf } from './text-evidence.ts';
import type { Worth } from './word-worth.ts';

/** The reports of a story, its lead first, and those that do not agree with the lead. */
export type ChosenLead = {
  readonly members: readonly KnownText[];
  readonly out: readonly KnownText[];
};

/**
 * Chooses the lead of a story that begins in this run: the report of highest rank with which at
 * least half of the reports agree. The others leave. A story that exists keeps its lead, and so
 * does a report that a person keeps out of all other stories.
 */
export function chooseLead(story: GrowingStory, { isSplit }: EventRules, worth: Worth): ChosenLead {
  const { slug, lead, members } = story;
  const isFixed = slug !== undefined || members.length === 1 || isSplit(lead.report, undefined);
  if (isFixed) return { members, out: [] };
  const weighing = weigh(story, worth);
  const ranked = [...members].sort((a, b) => byRank(a.report, b.report));
  for (const [place, candidate] of ranked.entries()) {
    const agrees = agreement(story, candidate, weighing);
    const left = ranked.slice(place + 1);
    const [rest, out] = [left.filter(agrees), left.filter((text) => !agrees(text))];
    if (rest.length + 1 >= out.length)
      return { members: [candidate, ...rest], out: [...ranked.slice(0, place), ...out] };
  }
  return { members, out: [] };
}

/** Whether a text belongs to a story if `lead` is its lead. */
function agreement(story: GrowingStory, lead: KnownText, weighing: Weighing) {
  const leadText = toCompared(lead);
  return (text: KnownText): boolean => {
    if (text.original === lead.original) return true;
    if (text.report.domain === lead.report.domain) return false;
    const apart = text.report.time - lead.report.time;
    const evidence = evidenceOf(comparePair(leadText, toCompared(text), weighing), apart);
    if (story.texts.size === 2) return evidence >= PAIR_EVIDENCE;
    const core = evidenceOf(compareCore(story, text, weighing), apart);
    return evidence >= LEAD_EVIDENCE && core >= CORE_EVIDENCE;
  };
}
