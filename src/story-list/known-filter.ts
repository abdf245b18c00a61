import type { Filter } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { type DroppedPart, quotable } from '#src/url/params/dropped-part.ts';
import { isListPart, withoutParts } from './change-filter.ts';
import { type FilterPart, filterParts } from './filter-parts.ts';

/**
 * The part of a filter that this archive knows, and the topics and outlets that it does not have:
 * an address from another edition, or from before a topic was renamed, must not silently show an
 * empty feed.
 */
export function knownFilter(
  filter: Filter,
  index: FilterIndex,
): { filter: Filter; dropped: DroppedPart[] } {
  const unknown: FilterPart[] = [];
  const dropped: DroppedPart[] = [];
  for (const part of filterParts(filter)) {
    if (!isListPart(part)) continue;
    const isTopic = part.of === 'topics' || part.of === 'notTopics';
    if ((isTopic ? index.topics : index.outlets).has(part.key)) continue;
    unknown.push(part);
    dropped.push({ why: isTopic ? 'noSuchTopic' : 'noSuchOutlet', text: quotable(part.key) });
  }
  return { filter: unknown.length === 0 ? filter : withoutParts(filter, unknown), dropped };
}
