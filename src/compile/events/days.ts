import { OWN_HOURS, SUPPORT_HOURS } from '#src/content/coverage/elsewhere-rules.ts';
import type { SubjectText } from '#src/content/text/commonness.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Texts } from '../reports/read-texts.ts';
import { lowerBound } from './binary-search.ts';
import { worthOfWords } from './likeness.ts';
import type { Entry } from './list-entries.ts';
import { indexTitles } from './title-index.ts';

/** The stories of some days, and a search for what was reported about then. */
export type Days = {
  readonly stories: readonly Draft[];
  readonly texts: Texts;
  /** A word's worth, in hundredths of a nat. */
  readonly worthOf: (word: number) => number;
  /**
   * Entries within OWN_HOURS of a time with a telling word of the text in their titles, in order of
   * publication.
   */
  readonly find: (text: SubjectText, time: number) => Entry[];
};

const REACH_MS = OWN_HOURS * 3_600_000;
/** Stories of this span share an index. */
const BLOCK_MS = 4 * REACH_MS;
/** Reports are within SUPPORT_HOURS of a lead; rival leads are within OWN_HOURS of these. */
const MARGIN_MS = REACH_MS + SUPPORT_HOURS * 3_600_000;

/**
 * Cuts an archive into days, one index at a time: an index of everything would need too much
 * memory.
 */
export function* cutIntoDays(
  drafts: readonly Draft[],
  entries: readonly Entry[],
  texts: Texts,
): Generator<Days, void> {
  const blocks = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (!draft.isDated) continue;
    const block = Math.floor(draft.time / BLOCK_MS);
    const held = blocks.get(block);
    if (held) held.push(draft);
    else blocks.set(block, [draft]);
  }
  const worthOf = worthOfWords(texts.frequencies);
  const isTelling = (word: number): boolean => worthOf(word) > 0;
  const textOf = ({ report }: Entry): SubjectText => texts.of(report);
  const times = entries.map(({ time }) => time);
  for (const [block, stories] of [...blocks].sort(([a], [b]) => a - b)) {
    const [start, end] = [block * BLOCK_MS - MARGIN_MS, (block + 1) * BLOCK_MS + MARGIN_MS];
    const items = entries.slice(lowerBound(times, start), lowerBound(times, end));
    const find = indexTitles({ items, textOf, timeOf: ({ time }) => time, isTelling }, REACH_MS);
    yield { stories, texts, worthOf, find };
  }
}
