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
};

/** Fewest words of a title, and of an excerpt, that cannot be the same by chance. */
export const TITLE_WORDS = 5;
export const EXCERPT_WORDS = 12;

/** Words in a shingle. */
const SHINGLE = 3;

/** Shingles of two excerpts that must be common to both, of all that either has (the Jaccard index). */
export const SAME_SHINGLES = 0.5;

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

/**
 * For each text that is a copy, the id of the earliest one with the same text; that one is no copy itself. `texts` stand in order of
 * publication. Two have the same text when their titles are equal, or when they are of two outlets and their excerpts nearly
 * equal (an outlet's own excerpts may follow a pattern). Each text is held against originals it has something in common with, never
 * against all others. What was read to choose the limits is told in decisions/061-independent-sources.md.
 */
export function findCopies(texts: readonly ComparedText[]): Map<string, string> {
  const copies = new Map<string, string>();
  const originals: Originals = { texts, byTitle: new Map(), byShingle: new Map() };
  for (const [at, text] of texts.entries()) {
    const original = texts[titleOriginal(text, originals) ?? excerptOriginal(text, at, originals) ?? -1];
    if (original) copies.set(text.id, original.id);
    else addOriginal(originals, text, at);
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
};

function addOriginal({ texts, byTitle, byShingle }: Originals, text: ComparedText, at: number): void {
  if (text.titleKey !== undefined) byTitle.set(text.titleKey, at);
  if (!areNear(text, texts[at + 1])) return;
  for (const shingle of text.shingles) {
    const held = byShingle.get(shingle);
    if (held) held.push(at);
    else byShingle.set(shingle, [at]);
  }
}

function titleOriginal({ titleKey: title, time }: ComparedText, { texts, byTitle }: Originals): number | undefined {
  const at = title === undefined ? undefined : byTitle.get(title);
  const found = texts[at ?? -1];
  return found && time - found.time <= TITLE_DAYS * 24 * HOUR ? at : undefined;
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
