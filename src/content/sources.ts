import type { CoverageReport, Story } from './address-file.ts';

/**
 * Who talks in a story, as addresses have it. `many`: several outlets report the event. `self`: all its reports, the lead and at least one
 * more, are one outlet's. `1`: otherwise no other outlet reports the event. The place in this list is the number in the columns.
 */
export const talks = ['many', '1', 'self'] as const;
export type Talk = (typeof talks)[number];

/** A lead or a report, as far as sources are counted. */
export type Voice = {
  /** The outlet's domain. */
  readonly domain: string;
  /** The lead is of its own event. */
  readonly tier: CoverageReport['tier'];
  /** An earlier one of the story has the same text. */
  readonly isCopy: boolean;
};

export type Sources = {
  /** Outlets that report the event, the lead's among them, with a text that no other had before. At least 1. */
  readonly sources: number;
  /** Reports, the lead among them, with the same text as an earlier one. */
  readonly copies: number;
  /** Those of them that are of the event. */
  readonly eventCopies: number;
  readonly talk: Talk;
};

/** Counts the sources of a story: its lead and the reports of its coverage, in any order. */
export function countSources(lead: Voice, reports: readonly Voice[]): Sources {
  const voices = [lead, ...reports];
  const ofEvent = voices.filter(({ tier }) => tier === 'event');
  const own = ofEvent.filter(({ isCopy }) => !isCopy);
  return {
    // A lead that is a copy of background, and alone, is still one source.
    sources: Math.max(1, domainsOf(own).size),
    copies: voices.filter(({ isCopy }) => isCopy).length,
    eventCopies: ofEvent.length - own.length,
    talk: talkOf(voices, ofEvent),
  };
}

function talkOf(voices: readonly Voice[], ofEvent: readonly Voice[]): Talk {
  if (domainsOf(ofEvent).size > 1) return 'many';
  return voices.length > 1 && domainsOf(voices).size === 1 ? 'self' : '1';
}

const domainsOf = (voices: readonly Voice[]): Set<string> => new Set(voices.map(({ domain }) => domain));

/** The sources of a story as its page has it. */
export function sourcesOf({ outlet, copyOf, coverage }: Pick<Story, 'outlet' | 'copyOf' | 'coverage'>): Sources {
  return countSources(
    { domain: outlet.domain, tier: 'event', isCopy: copyOf !== undefined },
    coverage.map((report) => ({ domain: report.outlet.domain, tier: report.tier, isCopy: report.copyOf !== undefined })),
  );
}
