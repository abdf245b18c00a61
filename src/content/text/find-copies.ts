import { areNear, type ComparedText, isAgain, SAME_SHINGLES, TITLE_DAYS } from './copy-rule.ts';

const DAY_MS = 86_400_000;

/**
 * For each copy, the id of the earliest report with the same text, which is no copy itself. `texts`
 * are in order of publication. Texts of two outlets are the same if their titles are equal or their
 * excerpts nearly equal (an outlet's own excerpts may follow a pattern). Two of one outlet under
 * one title are a series if their excerpts differ and a day is between them. Each text is compared
 * only with originals that share something with it. decisions/061-independent-sources.md has the
 * reasons for the limits.
 */
export function findCopies(texts: readonly ComparedText[]): Map<string, string> {
  const copies = new Map<string, string>();
  const originals: Originals = {
    texts,
    byTitle: new Map(),
    byShingle: new Map(),
    ownTitles: new Map(),
  };
  for (const [at, text] of texts.entries()) {
    const original = titleOriginal(text, originals) ?? excerptOriginal(text, at, originals);
    const held = texts[original ?? -1];
    if (held) copies.set(text.id, held.id);
    else addOriginal(originals, text, at);
    addOwnTitle(originals, text, { at, original: original ?? at });
  }
  return copies;
}

/** Texts that are no copies, by index in `texts`. */
type Originals = {
  readonly texts: readonly ComparedText[];
  /** The latest with a title. */
  readonly byTitle: Map<string, number>;
  /** All with a shingle, ascending. */
  readonly byShingle: Map<number, number[]>;
  /**
   * The last text of each outlet under a title, copies included; by outlet and title, and by these
   * and the excerpt.
   */
  readonly ownTitles: Map<string, OwnTitle>;
};

/** A text and its original; itself if it is no copy. */
type OwnTitle = { readonly at: number; readonly original: number };

const ownKey = ({ domain, titleKey: title }: ComparedText): string => `${domain}\n${title}`;

function addOwnTitle({ ownTitles }: Originals, text: ComparedText, own: OwnTitle): void {
  if (text.titleKey === undefined) return;
  ownTitles.set(ownKey(text), own);
  ownTitles.set(`${ownKey(text)}\n${text.excerptKey}`, own);
}

function addOriginal(
  { texts, byTitle, byShingle }: Originals,
  text: ComparedText,
  at: number,
): void {
  if (text.titleKey !== undefined) byTitle.set(text.titleKey, at);
  if (!areNear(text, texts[at + 1])) return;
  for (const shingle of text.shingles) {
    const held = byShingle.get(shingle);
    if (held) held.push(at);
    else byShingle.set(shingle, [at]);
  }
}

function titleOriginal(
  text: ComparedText,
  { texts, byTitle, ownTitles }: Originals,
): number | undefined {
  if (text.titleKey === undefined) return undefined;
  const isRecent = (at: number | undefined): boolean =>
    text.time - (texts[at ?? -1]?.time ?? -Infinity) <= TITLE_DAYS * DAY_MS;
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

/** The earliest original of another outlet with nearly the same excerpt. */
function excerptOriginal(
  text: ComparedText,
  place: number,
  { texts, byShingle }: Originals,
): number | undefined {
  if (!areNear(texts[place - 1], text)) return undefined;
  const { domain, shingles } = text;
  const common = new Map<number, number>();
  for (const shingle of shingles)
    for (const at of byShingle.get(shingle) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
  let first: number | undefined;
  for (const [at, both] of common) {
    const other = texts[at];
    if (!other || other.domain === domain || !areNear(other, text)) continue;
    const isSame = both / (shingles.length + other.shingles.length - both) >= SAME_SHINGLES;
    if (isSame && (first === undefined || at < first)) first = at;
  }
  return first;
}
