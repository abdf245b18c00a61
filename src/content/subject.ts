/** A text as its subject is compared: the numbers of its distinct words, those of the title first. Words that are numbers do not count. */
export type SubjectText = { readonly words: Int32Array; readonly titleWords: number };

/** In how many of an archive's texts each word stands. */
export type Frequencies = { readonly texts: number; readonly frequency: (word: number) => number };

/** A word is rare when at most this share of the archive's texts hold it, and one of the rarest at the second. */
export const RARE_SHARE = 0.03;
export const RAREST_SHARE = 0.007;

/** Reports of two outlets share a subject from this many rare words on, those of one outlet from this many of the rarest. */
export const RARE_WORDS = 2;
export const RAREST_WORDS = 3;

/**
 * Within NEAR_HOURS of the lead weaker words tell as well, because what everybody writes of is in many texts of that day: NEAR_WORDS that
 * at most this share of the texts hold, NEAR_TITLE_WORDS of them in both titles.
 */
export const NEAR_HOURS = 24;
export const NEAR_SHARE = 0.12;
export const NEAR_WORDS = 3;
export const NEAR_TITLE_WORDS = 2;

/** Below this many texts a word that stands in two of them can be none of the rarest, so that words cannot tell. */
export const TEXTS_TO_TELL = 300;

/** A report, as it stands to its lead. */
type Beside = {
  readonly isOwnOutlet: boolean;
  /** Within NEAR_HOURS. */
  readonly isNear: boolean;
};

/** How many of the words that tell two texts have in common, and how many of them stand in both titles. */
type Shared = { readonly words: number; readonly inBothTitles: number };

/**
 * Whether reports share a lead's subject: the words that both have, each in one of the two titles and at least one of them in both,
 * are RARE_WORDS rare ones or, from the lead's own outlet, RAREST_WORDS of the rarest, because what an outlet writes of one
 * product or in one form shares words whatever has happened; of another outlet's report near the lead, NEAR_WORDS will do.
 * Undefined in an archive of fewer than TEXTS_TO_TELL texts.
 */
export function subjectTest(
  lead: SubjectText,
  { texts, frequency }: Frequencies,
): (report: SubjectText, beside: Beside) => boolean | undefined {
  if (texts < TEXTS_TO_TELL) return () => undefined;
  const telling = new Map<number, { readonly inTitle: boolean; readonly share: number }>();
  lead.words.forEach((word, at) => {
    const share = frequency(word) / texts;
    if (share <= NEAR_SHARE) telling.set(word, { inTitle: at < lead.titleWords, share });
  });

  const sharedWith = ({ words, titleWords }: SubjectText, most: number): Shared => {
    let [shared, inBothTitles] = [0, 0];
    words.forEach((word, at) => {
      const known = telling.get(word);
      const inTitle = at < titleWords;
      if (!known || known.share > most || !(known.inTitle || inTitle)) return;
      shared += 1;
      if (known.inTitle && inTitle) inBothTitles += 1;
    });
    return { words: shared, inBothTitles };
  };

  return (report, { isOwnOutlet, isNear }) => {
    const rare = sharedWith(report, RARE_SHARE);
    if (isOwnOutlet) return rare.inBothTitles > 0 && sharedWith(report, RAREST_SHARE).words >= RAREST_WORDS;
    if (rare.inBothTitles > 0 && rare.words >= RARE_WORDS) return true;
    const near = sharedWith(report, NEAR_SHARE);
    return isNear && near.words >= NEAR_WORDS && near.inBothTitles >= NEAR_TITLE_WORDS;
  };
}
