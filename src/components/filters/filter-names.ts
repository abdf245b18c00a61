import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { choices } from '#src/content/order/choices.ts';
import type { ChoiceName } from '#src/content/order/facet-names.ts';
import { outletTitle } from '#src/content/words/outlet-words.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import type { ChoicePart, FilterPart } from '#src/story-list/filter-parts.ts';

/** Names for the keys of a filter: topics by slug, outlets by domain. */
export type FilterNames = {
  readonly topics: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
};

/** The names in these lists; until the list of outlets is loaded, domains are their own names. */
export function filterNames(
  topics: readonly TopicEntry[],
  outlets: readonly OutletEntry[] = [],
): FilterNames {
  return {
    topics: new Map(topics.map(({ slug, name }) => [slug, name])),
    outlets: new Map(outlets.map((outlet) => [outlet.domain, outletTitle(outlet)])),
  };
}

/**
 * A part of a filter in words: `lead` (`not`, `from`) and `tail` are ours, `text` may be an
 * outlet's or a topic's own name. A key without a name, because the lists are not loaded, is its
 * own name.
 */
export function partWords(
  part: FilterPart,
  names: FilterNames,
): { readonly lead: string; readonly text: string; readonly tail?: string } {
  switch (part.of) {
    case 'topics':
      return { lead: '', text: names.topics.get(part.key) ?? part.key };
    case 'notTopics':
      return { lead: 'not', text: names.topics.get(part.key) ?? part.key };
    case 'outlets':
      return { lead: '', text: names.outlets.get(part.key) ?? part.key };
    case 'notOutlets':
      return { lead: 'not', text: names.outlets.get(part.key) ?? part.key };
    case 'withOutlets':
      return {
        lead: '',
        text: names.outlets.get(part.key) ?? part.key,
        tail: 'anywhere in the coverage',
      };
    case 'notWithOutlets':
      return {
        lead: 'without',
        text: names.outlets.get(part.key) ?? part.key,
        tail: 'in the coverage',
      };
    case 'from':
      return { lead: 'from', text: dateWords(`${part.key}T12:00:00Z`, 'UTC') };
    case 'to':
      return { lead: 'until', text: dateWords(`${part.key}T12:00:00Z`, 'UTC') };
    default:
      return { lead: '', text: choiceLabel(part) };
  }
}

/** What readers call a value of a facet that has a few. */
export const choiceLabel = <Name extends ChoiceName>({ of, key }: ChoicePart<Name>): string =>
  choices[of].labels[key];
