/** Letters and digits, with signs inside that belong to one word: `U.S`, `3.5`, `10,000`, `AT&T`, `Covid-19`, `don’t`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’&-][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that are written without blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const KANA_OR_HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const ANY_OTHER = String.raw`(?:(?!${KANA_OR_HAN})[\p{L}\p{M}\p{N}])+`;

/** What stands for a word in such a text where no dictionary is at hand: a Han character, a run of either kana, or of anything else. */
const CHARACTER = new RegExp(
  String.raw`\p{Script=Han}|[\p{Script=Hiragana}\u3099\u309a]+|[\p{Script=Katakana}\u3099\u309aー]+|${ANY_OTHER}(?:[.,'’&-]${ANY_OTHER})*`,
  'gu',
);

let segmenter: Intl.Segmenter | undefined;

/** A word as it stands in a text, where it begins (in UTF-16 units), and the key that equal words share. */
export type Word = { readonly text: string; readonly at: number; readonly key: string };

/**
 * The words of a text, in order. In scripts without blanks they are what the word boundaries of Unicode (UAX 29) and the engine’s
 * dictionary tell apart.
 */
export function wordsOf(text: string): Word[] {
  if (UNSPACED.test(text) && 'Segmenter' in Intl) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    const words: Word[] = [];
    for (let from = 0; from < text.length; ) {
      const piece = pieceOf(text, from);
      for (const { segment, index, isWordLike } of segmenter.segment(piece))
        if (isWordLike) words.push({ text: segment, at: from + index, key: wordKey(segment) });
      from += piece.length;
    }
    return words;
  }
  return matchesOf(text, WORD);
}

/** Characters that a dictionary is asked for at once: it takes the square of a run of letters, 0.3 s for 5,000. */
const PIECE = 250;

/** The next part of a text, up to a blank or a sign that is in no word where it has one. */
function pieceOf(text: string, from: number): string {
  const piece = text.slice(from, from + PIECE);
  if (from + PIECE >= text.length) return piece;
  const end = piece.search(/[\s、。，！？：；（）「」][^\s、。，！？：；（）「」]*$/u);
  return end > 0 ? piece.slice(0, end) : piece;
}

/**
 * The words of a text for what is shown. Engines tell words of scripts without blanks apart by dictionaries of their own, and a page must
 * come out of the build and of every browser alike: in these scripts single characters stand for words.
 */
export function shownWordsOf(text: string): Word[] {
  return matchesOf(text, UNSPACED.test(text) ? CHARACTER : WORD);
}

function matchesOf(text: string, pattern: RegExp): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ text: word, at: index, key: wordKey(word) }));
}

/** The texts of `wordsOf` alone, at a third of its time: for whoever reads a whole archive. */
export function spellingsOf(text: string): readonly string[] {
  return UNSPACED.test(text) ? wordsOf(text).map((word) => word.text) : (text.match(WORD) ?? []);
}

/** Most words of an English text: what a key takes from others, they do not have. */
const OWN_KEY = /^[a-z0-9]+$/;

/** What equal words share: their letters in lower case (NFKC), without the English genitive. */
export function wordKey(word: string): string {
  return OWN_KEY.test(word) ? word : word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
}
