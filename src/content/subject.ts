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

/** Below this many texts a word that stands in two of them can be none of the rarest, so that words cannot tell. */
export const TEXTS_TO_TELL = 300;

/**
 * Whether reports share a lead's subject: the words that both have, each in one of the two titles and at least one of them in both,
 * are RARE_WORDS rare ones or, from the lead's own outlet, RAREST_WORDS of the rarest, because what an outlet writes of one
 * product or in one form shares words whatever has happened. Undefined in an archive of fewer than TEXTS_TO_TELL texts.
 */
export function subjectTest(
  lead: SubjectText,
  { texts, frequency }: Frequencies,
): (report: SubjectText, isOwnOutlet: boolean) => boolean | undefined {
  if (texts < TEXTS_TO_TELL) return () => undefined;
  const telling = new Map<number, { readonly inTitle: boolean; readonly isRarest: boolean }>();
  lead.words.forEach((word, at) => {
    const share = frequency(word) / texts;
    if (share <= RARE_SHARE) telling.set(word, { inTitle: at < lead.titleWords, isRarest: share <= RAREST_SHARE });
  });
  return ({ words, titleWords }, isOwnOutlet) => {
    let [rare, rarest, inBothTitles] = [0, 0, false];
    words.forEach((word, at) => {
      const shared = telling.get(word);
      const inTitle = at < titleWords;
      if (!(shared && (shared.inTitle || inTitle))) return;
      rare += 1;
      if (shared.isRarest) rarest += 1;
      inBothTitles ||= shared.inTitle && inTitle;
    });
    return inBothTitles && (isOwnOutlet ? rarest >= RAREST_WORDS : rare >= RARE_WORDS);
  };
}
