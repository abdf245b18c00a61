import type { Draft } from '../coverage/draft.ts';
import type { Texts } from '../reports/read-texts.ts';
import { cutIntoDays } from './days.ts';
import { type BurstQuestion, findBursts } from './find-bursts.ts';
import { createJudge, type ElsewhereCandidate } from './judge-elsewhere.ts';
import { likenessTo, worthOfWords } from './likeness.ts';
import type { Entry } from './list-entries.ts';

/**
 * Finds for each story the leads and reports of its event that only other stories have. Each is
 * compared with the story's own lead and reports, never with another found one, so nothing is
 * chained.
 */
export function findElsewhere(
  drafts: readonly Draft[],
  entries: readonly Entry[],
  texts: Texts,
): ReadonlyMap<Draft, readonly Entry[]> {
  const candidates: ElsewhereCandidate[] = [];
  for (const days of cutIntoDays(drafts, entries, texts))
    candidates.push(...days.stories.flatMap(createJudge(days)));
  const worthOf = worthOfWords(texts.frequencies);
  const toQuestion = ({ draft: { article, time }, entry }: ElsewhereCandidate): BurstQuestion => {
    const words = new Map<number, number>();
    const total = likenessTo(texts.of(article), worthOf)(texts.of(entry.report), (word, adds) =>
      words.set(word, adds),
    );
    return { words, total, time };
  };
  const asked = candidates.filter(({ verdict }) => verdict === 'words');
  const bursts = findBursts(asked.map(toQuestion), entries, {
    wordsOf: ({ report }) => texts.of(report).words,
    frequency: texts.frequencies.frequency,
  });
  const own = new Set(asked.filter((_, at) => bursts[at]));
  const found = new Map<Draft, Entry[]>();
  for (const candidate of candidates) {
    if (candidate.verdict === 'words' && !own.has(candidate)) continue;
    const held = found.get(candidate.draft);
    if (held) held.push(candidate.entry);
    else found.set(candidate.draft, [candidate.entry]);
  }
  return found;
}
