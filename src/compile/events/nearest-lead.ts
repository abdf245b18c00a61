import { NEAREST_SHARE } from '#src/content/coverage/elsewhere-rules.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Days } from './days.ts';
import { likenessTo } from './likeness.ts';
import type { Entry } from './list-entries.ts';

type Rival = { readonly draft: Draft; readonly likeness: number };

/**
 * Whether no other story of these days has a lead that a report is much more like. A firm's
 * quarterly results share words with another firm's, and more with their own. A story of the same
 * event is about as near and excludes nothing.
 */
export function createNearest({
  find,
  texts,
  worthOf,
}: Days): (entry: Entry, draft: Draft, likeness: number) => boolean {
  const known = new Map<Entry, readonly Rival[]>();

  /** The two leads most like a report, except itself. */
  const rivalsOf = (entry: Entry): readonly Rival[] => {
    const held = known.get(entry);
    if (held) return held;
    const text = texts.of(entry.report);
    const like = likenessTo(text, worthOf);
    const best = find(text, entry.time)
      .filter((other) => other.isLead && other !== entry)
      .map(({ under, report }): Rival => ({ draft: under, likeness: like(texts.of(report)) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 2);
    known.set(entry, best);
    return best;
  };

  return (entry, draft, likeness) => {
    const rival = rivalsOf(entry).find((each) => each.draft !== draft);
    return rival === undefined || likeness >= rival.likeness * NEAREST_SHARE;
  };
}
