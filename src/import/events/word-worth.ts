import { type Frequencies, textsInScript } from '#src/content/text/commonness.ts';
import { COMMON_SHARE, LEAST_TEXTS, MORE_TEXTS, UNIT } from './merge-rule.ts';

/** What words are worth, 0 to UNIT, whole. */
export type Worth = {
  /** The worth of a word beside the texts of a story, `own` of which have it. */
  readonly of: (word: number, own: number, ownTexts: number) => number;
  /** The least worth of a word that is not common. */
  readonly least: (word: number) => number;
};

/**
 * Weighs words by how rare they are among the texts of their script: `-ln(share)`, in parts of what
 * a word that no text has would give. A story's own texts do not make its words common.
 */
export function createWorth(frequencies: Frequencies): Worth {
  const unitOf = (texts: number): number =>
    UNIT / Math.log(Math.max(texts + MORE_TEXTS, LEAST_TEXTS));
  return {
    of: (word, own, ownTexts) => {
      const texts = textsInScript(word, frequencies);
      const others = Math.max(0, frequencies.frequency(word) - own);
      const share = (others + 1) / (Math.max(0, texts - ownTexts) + MORE_TEXTS);
      return share >= 1 ? 0 : Math.round(-Math.log(share) * unitOf(texts));
    },
    least: (word) => Math.round(-Math.log(COMMON_SHARE) * unitOf(textsInScript(word, frequencies))),
  };
}
