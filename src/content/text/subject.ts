import type { Commonness, SubjectText } from './commonness.ts';

/** This many words of at most this share of other stories’ texts. */
export type WordsAsked = { readonly share: number; readonly words: number };

/**
 * Within these hours of the lead one of these is enough: all of its words, each with one of them in
 * both titles.
 */
export type Reach = { readonly hours: number; readonly anyOf: readonly (readonly WordsAsked[])[] };

/**
 * What a report of another outlet must share with the lead: rarer words with more hours. Chosen by
 * reading pairs; decisions/090-same-event-figures.md has the figures.
 */
export const REACHES: readonly Reach[] = [
  {
    hours: 12,
    anyOf: [[{ share: 0.007, words: 1 }], [{ share: 0.05, words: 2 }], [{ share: 0.12, words: 3 }]],
  },
  { hours: 24, anyOf: [[{ share: 0.05, words: 2 }]] },
  {
    hours: 72,
    anyOf: [
      [
        { share: 0.007, words: 1 },
        { share: 0.03, words: 2 },
      ],
    ],
  },
];

/** The same for the lead’s own outlet, whose texts on one product always share words. */
export const OWN_REACH: Reach = { hours: 36, anyOf: [[{ share: 0.007, words: 3 }]] };

/** Titles of two outlets are alike from this share of common words on (the Jaccard index). */
export const LIKE_TITLES = 0.45;

/**
 * A title begins with a name of its own if its first word is in at most this share of other texts
 * and the lead does not have it: a partner’s release beside a launch, or another firm’s on the same
 * award. Such a report is on another matter.
 */
export const NAME_SHARE = 0.001;

/** A report in relation to its lead. */
export type Beside = { readonly isOwnOutlet: boolean; readonly hours: number };

/** A word that two texts share, one of them in its title. */
type SharedWord = { readonly share: number; readonly inBothTitles: boolean };

/**
 * Whether reports share a lead’s subject, by words and hours alone. `commonness` excludes the
 * lead’s own story.
 */
export function subjectTest(
  lead: SubjectText,
  commonness: Commonness,
): (report: SubjectText, beside: Beside) => boolean {
  const places = new Map([...lead.words].map((word, place) => [word, place]));
  const shares = commonness(lead.words);

  const sharedWith = ({ words, titleWords }: SubjectText): SharedWord[] => {
    const shared: SharedWord[] = [];
    words.forEach((word, at) => {
      const place = places.get(word);
      if (place === undefined || (place >= lead.titleWords && at >= titleWords)) return;
      shared.push({
        share: shares.get(word) ?? 1,
        inBothTitles: place < lead.titleWords && at < titleWords,
      });
    });
    return shared;
  };

  return (report, { isOwnOutlet, hours }) => {
    const reach = isOwnOutlet ? OWN_REACH : REACHES.find((each) => hours <= each.hours);
    if (!reach || hours > reach.hours) return false;
    const shared = sharedWith(report);
    return (
      reach.anyOf.some((asked) => asked.every((each) => has(shared, each))) ||
      (!isOwnOutlet && likeness(lead, report, shared) >= LIKE_TITLES)
    );
  };
}

function has(shared: readonly SharedWord[], { share, words }: WordsAsked): boolean {
  const rare = shared.filter((word) => word.share <= share);
  return rare.length >= words && rare.some(({ inBothTitles }) => inBothTitles);
}

function likeness(lead: SubjectText, report: SubjectText, shared: readonly SharedWord[]): number {
  const both = shared.filter(({ inBothTitles }) => inBothTitles).length;
  return both / Math.max(1, lead.titleWords + report.titleWords - both);
}

/** Whether a report’s title begins with a name that its lead does not have. */
export function beginsWithOwnName(
  report: SubjectText,
  lead: SubjectText,
  commonness: Commonness,
): boolean {
  const first = report.words.subarray(0, Math.min(1, report.titleWords));
  return first.some(
    (word) => !lead.words.includes(word) && (commonness([word]).get(word) ?? 1) <= NAME_SHARE,
  );
}
