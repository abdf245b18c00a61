import { type ChoiceKeys, choices } from '#src/content/order/choices.ts';
import {
  type ChoiceName,
  type ListName,
  lists,
  type SingleName,
  singles,
} from '#src/content/order/facet-names.ts';
import type { Filter, SingleKeys } from '#src/content/order/filter.ts';

/** One of the things that a filter asks for once at most. */
type SinglePart<Name extends SingleName = SingleName> = {
  readonly [Of in Name]: { readonly of: Of; readonly key: SingleKeys[Of] };
}[Name];

/** A value of a facet that has a few. */
export type ChoicePart<Name extends ChoiceName = ChoiceName> = {
  readonly [Of in Name]: { readonly of: Of; readonly key: ChoiceKeys[Of] };
}[Name];

/**
 * One choice of a reader that can be removed alone: `{ of: 'notTopics', key: 'ai' }` is "not the
 * topic ai".
 */
export type FilterPart = { readonly of: ListName; readonly key: string } | SinglePart;

/** Everything a filter asks for, one by one, lists first. Empty when it asks for nothing. */
export function filterParts(filter: Filter): FilterPart[] {
  return [
    ...lists.flatMap((of) => filter[of].map((key) => ({ of, key }))),
    ...singles.flatMap((of) => singlePart(filter, of)),
  ];
}

function singlePart<Name extends SingleName>(
  filter: { readonly [Of in SingleName]?: SingleKeys[Of] },
  of: Name,
): SinglePart<Name>[] {
  const key = filter[of];
  return key === undefined ? [] : [{ of, key }];
}

/** Every value of a facet that has a few, as they are offered. */
export const choiceParts = <Name extends ChoiceName>(of: Name): ChoicePart<Name>[] =>
  choices[of].keys.map((key) => ({ of, key }));
