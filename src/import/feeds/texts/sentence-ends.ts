/**
 * Signs that end a sentence, with the quotation marks and brackets after them. Scripts with blanks
 * need one after the end; Chinese and Japanese do not.
 */
const ENDS = /[.!?…؟۔।॥።။។៕]+["'”’»›)\]]*(?=\s|$)|[。！？｡]+["'”’」』）】]*/gu;

/** Abbreviations before a full stop that is none: initials, and titles before a name. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:\p{Lu}\.)*(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|vs|No|Nr|Mt|Ft|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Sra?|Mme|Dra?|Ing|bzw|etc|approx)\.$/u;
/** The longest abbreviation, with initials before it. */
const LOOKED_AT = 16;

/** Where the last sentence ends that ends at `limit` at the latest; undefined if none does. */
export function lastSentenceEnd(text: string, limit: number): number | undefined {
  return sentenceEnds(text.slice(0, limit + 1)).findLast((end) => end <= limit);
}

/** Where the first sentence ends; the text's length if it is one sentence. */
export function firstSentenceEnd(text: string): number {
  return sentenceEnds(text)[0] ?? text.length;
}

function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(ENDS), ({ index, 0: signs }) => ({ index, signs }))
    .filter(({ index, signs }) => !(signs === '.' && isAbbreviation(text, index)))
    .map(({ index, signs }) => index + signs.length);
}

function isAbbreviation(text: string, at: number): boolean {
  return at + 1 < text.length && ABBREVIATION.test(text.slice(Math.max(0, at - LOOKED_AT), at + 1));
}
