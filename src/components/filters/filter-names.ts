import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { choices } from '#src/content/order/choices.ts';
import type { ChoiceName } from '#src/content/order/facet-names.ts';
import { outletTitle } from '#src/content/words/outlet-words.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import type { ChoicePart } from '#src/story-list/filter-parts.ts';

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

/** What readers call a value of a facet that has a few. */
export function choiceLabel<Name extends ChoiceName>({ of, key }: ChoicePart<Name>): string {
  const label: PlainKey = choices[of].labels[key];
  return t(label);
}

/** A day of a filter, `YYYY-MM-DD`, as a date. */
export const filterDay = (day: string): string => dateWords(day, 'UTC');
