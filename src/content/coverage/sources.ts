import type { Story } from '../bundle/story-file.ts';
import { type Independence, independenceOf } from './independence.ts';
import { hasRightDate } from './right-date.ts';
import type { Voice } from './voice.ts';

/**
 * Who reports a story, as in addresses. `many`: several outlets report the event. `1`: one outlet
 * does. `self`: a maker leads, and every report, background included, is of its own family.
 * `unknown`: the dates leave it open. The index in this list is the number in the columns.
 */
export const talks = ['many', '1', 'self', 'unknown'] as const;
export type Talk = (typeof talks)[number];

export type Sources<V extends Voice = Voice> = {
  /** Independent sources of the event; null if unknown. */
  readonly sources: number | null;
  /** Reports, lead and background included, with the same text as an earlier one. */
  readonly copies: number;
  readonly talk: Talk;
  /** The parts of the number. */
  readonly receipt: Independence<V>;
};

/**
 * Counts the sources of a story: its lead and the reports of its coverage, in order of publication.
 */
export function countSources<V extends Voice>(lead: V, reports: readonly V[]): Sources<V> {
  const receipt = independenceOf(lead, reports);
  const voices = [lead, ...reports];
  const isKnown = receipt.open.length === 0 || (lead.isDated && receipt.sources.length > 1);
  return {
    sources: isKnown ? receipt.sources.length : null,
    copies: voices.filter(({ id, text }) => id !== text).length,
    talk: isKnown ? talkOf(lead, voices, receipt.reports) : 'unknown',
    receipt,
  };
}

function talkOf(lead: Voice, voices: readonly Voice[], ofEvent: readonly Voice[]): Talk {
  if (lead.role === 'maker' && voices.every(({ family }) => family === lead.family)) return 'self';
  return ofEvent.every(({ domain }) => domain === lead.domain) ? '1' : 'many';
}

/** Reports of a story in order of publication, by the minute; those of unknown time come last. */
export function inOrder<T extends { readonly time?: unknown; readonly offset: number }>(
  reports: readonly T[],
): T[] {
  const timed = reports
    .filter(({ time }) => time !== undefined)
    .sort((a, b) => a.offset - b.offset);
  return [...timed, ...reports.filter(({ time }) => time === undefined)];
}

/** What a story's file says about its sources. */
export type SourceFacts = Pick<
  Story,
  'slug' | 'time' | 'future' | 'outlet' | 'copyOf' | 'coverage' | 'elsewhere' | 'owners'
>;

/** The sources of a story by its file. */
export function sourcesOf(story: SourceFacts): Sources {
  const { slug, coverage, elsewhere = [] } = story;
  const owners = new Map(story.owners?.map((owner) => [owner.domain, owner]));
  const voiceOf = (
    {
      outlet: { domain },
      copyOf,
      ...report
    }: Pick<Story, 'outlet' | 'copyOf' | 'future'> & { time?: string | undefined },
    id: string,
  ) => ({
    id,
    domain,
    family: owners.get(domain)?.family ?? domain,
    role: owners.get(domain)?.role,
    text: copyOf ?? id,
    isDated: hasRightDate(report),
  });
  const others = inOrder([
    ...coverage,
    ...elsewhere.map((report) => ({ ...report, tier: 'event' as const })),
  ]);
  return countSources(
    { ...voiceOf(story, slug), tier: 'event' },
    others.map((report) => ({ ...voiceOf(report, report.id), tier: report.tier })),
  );
}
