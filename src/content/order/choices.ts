import { NONE } from '../bundle/bundle.ts';
import type { Columns } from '../bundle/columns.ts';
import { talks } from '../coverage/sources.ts';
import { type ChoiceName, singles } from './facet-names.ts';

/** A facet with a few values of which a feed asks for one at most. Every story has one of them. */
export type Choice<Key extends string = string> = {
  /** What stands above its values in the filters. */
  readonly title: string;
  /** The values as addresses name them, in the order in which they are offered. */
  readonly keys: readonly Key[];
  /** What readers call each of them. */
  readonly labels: Readonly<Record<NoInfer<Key>, string>>;
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
    title: 'Kind',
    keys: ['article', 'video'],
    labels: { article: 'Articles', video: 'Videos' },
    placeIn:
      ({ kind }) =>
      (n) =>
        kind[n] ?? 0,
  }),
  /** Whether several reports of a story's event are known, or its lead alone. */
  coverage: choice({
    title: 'Coverage',
    keys: ['single', 'many'],
    labels: { single: 'One report alone', many: 'Several reports' },
    placeIn:
      ({ reports }) =>
      (n) =>
        Number(isAbove0(reports, n)),
  }),
  /** Who talks in a story. */
  sources: choice({
    title: 'Sources',
    keys: talks,
    labels: {
      many: 'Several outlets',
      1: 'One source',
      self: 'Company’s own posts',
      unknown: 'Cannot tell',
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
    title: 'Independent sources',
    keys: ['three', 'two', 'one', 'unknown'],
    labels: {
      three: '3 or more sources',
      two: '2 sources',
      one: 'At most 1 source',
      unknown: 'Unknown number',
    },
    rare: 'unknown',
    placeIn:
      ({ sources }) =>
      (n) =>
        isUnknown(sources, n) ? 3 : 3 - Math.min(3, Math.max(1, sources[n] ?? 1)),
  }),
  /** Whether a report of a story has the same text as an earlier one. */
  copies: choice({
    title: 'Reprints',
    keys: ['with', 'none'],
    labels: { with: 'Includes reprints', none: 'No reprints' },
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
