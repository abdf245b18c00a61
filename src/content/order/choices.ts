import type { PlainKey } from '#src/messages/catalogue.ts';
import { NONE } from '../bundle/bundle.ts';
import type { Columns } from '../bundle/columns.ts';
import { talks } from '../coverage/sources.ts';
import { type ChoiceName, singles } from './facet-names.ts';

/** A facet with a few values of which a feed asks for one at most. Every story has one of them. */
export type Choice<Key extends string = string> = {
  /** The heading above its values in the filters, in the interface's messages. */
  readonly title: PlainKey;
  /** The values as addresses name them, in the order in which they are offered. */
  readonly keys: readonly Key[];
  /** What readers call each of them. */
  readonly labels: Readonly<Record<NoInfer<Key>, PlainKey>>;
  /** A value that is offered only where a story has it. */
  readonly rare?: NoInfer<Key>;
  /** The value of story `n`, as its place in `keys`. */
  readonly placeIn: (columns: Columns) => (n: number) => number;
};

const choice = <const Key extends string>(row: Choice<Key>): Choice<Key> => row;

const isUnknown = (column: Int32Array, n: number): boolean => column[n] === NONE;
const isAbove0 = (column: Int32Array, n: number): boolean => (column[n] ?? 0) > 0;

/** A row for each; facet-names.ts gives their order. */
const table = {
  kind: choice({
    title: 'feed.type',
    keys: ['article', 'video'],
    labels: { article: 'feed.articles', video: 'feed.videos' },
    placeIn:
      ({ kind }) =>
      (n) =>
        kind[n] ?? 0,
  }),
  /** Whether several reports of a story's event are known, or its lead alone. */
  coverage: choice({
    title: 'feed.coverage',
    keys: ['single', 'many'],
    labels: { single: 'feed.singleReport', many: 'feed.severalReports' },
    placeIn:
      ({ reports }) =>
      (n) =>
        Number(isAbove0(reports, n)),
  }),
  /** Who talks in a story. */
  sources: choice({
    title: 'feed.sources',
    keys: talks,
    labels: {
      many: 'feed.severalOutlets',
      1: 'site.oneSource',
      self: 'site.ownPosts',
      unknown: 'feed.sourcesUnclear',
    },
    rare: 'unknown',
    placeIn:
      ({ talk }) =>
      (n) =>
        talk[n] ?? 0,
  }),
  /**
   * How many independent sources report a story's event. A press release alone has none, and of a
   * company's own posts no source is independent: hence "at most".
   */
  independent: choice({
    title: 'feed.independentSources',
    keys: ['three', 'two', 'one', 'unknown'],
    labels: {
      three: 'feed.threeSources',
      two: 'feed.twoSources',
      one: 'feed.oneSourceAtMost',
      unknown: 'feed.sourcesUnknown',
    },
    rare: 'unknown',
    placeIn:
      ({ sources }) =>
      (n) =>
        isUnknown(sources, n) ? 3 : 3 - Math.min(3, Math.max(1, sources[n] ?? 1)),
  }),
  /** Whether a report of a story has the same text as an earlier one. */
  copies: choice({
    title: 'feed.reprints',
    keys: ['with', 'none'],
    labels: { with: 'feed.withReprints', none: 'feed.noReprints' },
    placeIn:
      ({ copies }) =>
      (n) =>
        Number(!isAbove0(copies, n)),
  }),
} satisfies Readonly<Record<ChoiceName, unknown>>;

/** The values of each. */
export type ChoiceKeys = {
  readonly [Name in ChoiceName]: (typeof table)[Name] extends Choice<infer Key> ? Key : never;
};

/** The table of facets with a few values. */
export const choices: { readonly [Name in ChoiceName]: Choice<ChoiceKeys[Name]> } = table;

export const isChoice = (name: string): name is ChoiceName => name in choices;
export const choiceNames: readonly ChoiceName[] = singles.filter(isChoice);
