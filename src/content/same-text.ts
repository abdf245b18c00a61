/** A text of a story as it is compared with the others. */
export type ComparedText = {
  readonly id: string;
  /** Milliseconds. */
  readonly time: number;
  readonly domain: string;
  /** From `titleKey`. */
  readonly titleKey: string | undefined;
  /** From `shinglesOf`. */
  readonly shingles: Int32Array;
  /** From `excerptKey`. */
  readonly excerptKey: number;
};

/** Fewest words of a title, and of an excerpt, that cannot be the same by chance. */
export const TITLE_WORDS = 5;
export const EXCERPT_WORDS = 12;

/** Words in a shingle. */
const SHINGLE = 3;

/** Shingles of two excerpts that must be common to both, of all that either has (the Jaccard index). */
export const SAME_SHINGLES = 0.5;

/** An outlet that runs one title twice within so long has run one text twice, in another edition or mended; the next part of a series is a day off. */
export const SERIES_HOURS = 20;

/** Shingles that must be common to two excerpts of one outlet under one title, later than that: a text that was mended, and not the next part of a series. */
export const MENDED_SHINGLES = 0.8;

const HOUR = 3_600_000;
/** An equal title is a copy for so long, later it is a series; so is a near-equal excerpt, which may be a quotation that is used again. */
export const TITLE_DAYS = 30;
export const EXCERPT_HOURS = 96;

/** A title as it is compared, made of the numbers of its words; undefined for one of fewer than TITLE_WORDS. */
export function titleKey(words: readonly number[]): string | undefined {
  return words.length < TITLE_WORDS ? undefined : words.join(' ');
}

/**
 * An excerpt as it is compared, made of the numbers of its words: one number for every SHINGLE words that follow each other, each once.
 * None for an excerpt of fewer than EXCERPT_WORDS.
 */
export function shinglesOf(words: readonly number[]): Int32Array {
  const shingles = new Set<number>();
  for (let end = SHINGLE; words.length >= EXCERPT_WORDS && end <= words.length; end += 1) {
    let mixed = 0;
    // Different words may come out as one number, once in some thousand million times.
    for (let at = end - SHINGLE; at < end; at += 1) mixed = Math.imul(mixed ^ ((words[at] ?? 0) + 1), 0x9e3779b1);
    shingles.add(mixed);
  }
  return Int32Array.from(shingles);
}

/** One number for all words of an excerpt, however few; 0 for an excerpt without words. */
export function excerptKey(words: readonly number[]): number {
  let mixed = 0;
  for (const word of words) mixed = Math.imul(mixed ^ (word + 1), 0x9e3779b1) ^ (mixed >>> 15);
  return words.length === 0 ? 0 : mixed | 1;
}

/**
 * For each text that is a copy, the id of the earliest one with the same text; that one is no copy itself. `texts` stand in order of
 * publication. Two of two outlets have the same text when their titles are equal or their excerpts nearly equal (an outlet's own excerpts may
 * follow a pattern). Two of one outlet under one title are a series when
 * their excerpts differ and a day lies between them. Each text is held against originals it has something in common with, never
 * against all others. What was read to choose the limits is told in decisions/061-independent-sources.md.
 */
export function findCopies(texts: readonly ComparedText[]): Map<string, string> {
  const copies = new Map<string, string>();
  const originals: Originals = { texts, byTitle: new Map(), byShingle: new Map(), ownTitles: new Map() };
  for (const [at, text] of texts.entries()) {
    const original = titleOriginal(text, originals) ?? excerptOriginal(text, at, originals);
    const held = texts[original ?? -1];
    if (held) copies.set(text.id, held.id);
    else addOriginal(originals, text, at);
    addOwnTitle(originals, text, { at, original: original ?? at });
  }
  return copies;
}

/** Texts that are no copies, by their places in `texts`. */
type Originals = {
  readonly texts: readonly ComparedText[];
  /** The latest with a title. */
  readonly byTitle: Map<string, number>;
  /** All with a shingle, ascending. */
  readonly byShingle: Map<number, number[]>;
  /** What each outlet ran under a title last, copies too; by outlet and title, and by these and the excerpt. */
  readonly ownTitles: Map<string, OwnTitle>;
};

/** A text, and the original that it is a copy of; itself when it is none. */
type OwnTitle = { readonly at: number; readonly original: number };

const ownKey = ({ domain, titleKey: title }: ComparedText): string => `${domain}\n${title}`;

function addOwnTitle({ ownTitles }: Originals, text: ComparedText, own: OwnTitle): void {
  if (text.titleKey === undefined) return;
  ownTitles.set(ownKey(text), own);
  ownTitles.set(`${ownKey(text)}\n${text.excerptKey}`, own);
}

function addOriginal({ texts, byTitle, byShingle }: Originals, text: ComparedText, at: number): void {
  if (text.titleKey !== undefined) byTitle.set(text.titleKey, at);
  if (!areNear(text, texts[at + 1])) return;
  for (const shingle of text.shingles) {
    const held = byShingle.get(shingle);
    if (held) held.push(at);
    else byShingle.set(shingle, [at]);
  }
}

function titleOriginal(text: ComparedText, { texts, byTitle, ownTitles }: Originals): number | undefined {
  if (text.titleKey === undefined) return undefined;
  const isRecent = (at: number | undefined): boolean =>
    text.time - (texts[at ?? -1]?.time ?? -Infinity) <= TITLE_DAYS * 24 * HOUR;
  const last = ownTitles.get(ownKey(text));
  if (last && isRecent(last.at)) {
    const equal = ownTitles.get(`${ownKey(text)}\n${text.excerptKey}`);
    if (equal && isRecent(equal.at)) return equal.original;
    const before = texts[last.at];
    return before && isAgain(before, text) ? last.original : undefined;
  }
  const at = byTitle.get(text.titleKey);
  return isRecent(at) ? at : undefined;
}

/** Whether an outlet ran one text twice under one title. Where either has no excerpt, nothing says that it did not. */
function isAgain(before: ComparedText, after: ComparedText): boolean {
  if (after.time - before.time <= SERIES_HOURS * HOUR) return true;
  if (before.excerptKey === 0 || after.excerptKey === 0) return true;
  const known = new Set(before.shingles);
  const both = after.shingles.filter((shingle) => known.has(shingle)).length;
  return both > 0 && both / (known.size + after.shingles.length - both) >= MENDED_SHINGLES;
}

/** Whether the excerpts of two texts may be held against each other. Many a text of a story has none so near before it, or none behind it. */
const areNear = (earlier: ComparedText | undefined, later: ComparedText | undefined): boolean =>
  earlier !== undefined && later !== undefined && later.time - earlier.time <= EXCERPT_HOURS * HOUR;

/** The earliest original of another outlet with nearly the same excerpt. */
function excerptOriginal(text: ComparedText, place: number, { texts, byShingle }: Originals): number | undefined {
  if (!areNear(texts[place - 1], text)) return undefined;
  const { domain, shingles } = text;
  const common = new Map<number, number>();
  for (const shingle of shingles) for (const at of byShingle.get(shingle) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
  let first: number | undefined;
  for (const [at, both] of common) {
    const other = texts[at];
    if (!other || other.domain === domain || !areNear(other, text)) continue;
    const isSame = both / (shingles.length + other.shingles.length - both) >= SAME_SHINGLES;
    if (isSame && (first === undefined || at < first)) first = at;
  }
  return first;
}
