import type { KeptItem } from '../store/kept-item.ts';
import { type KeptValues, type KindName, kindNames } from '../store/kept-kinds.ts';

/** Acts stay on the device: they are the way back there, and nowhere else. */
export type CarriedKind = Exclude<KindName, 'act'>;

/** Items of some kinds, with their instants and tombstones. */
export type CarriedItems = {
  readonly [Kind in CarriedKind]?: readonly KeptItem<KeptValues[Kind]>[] | undefined;
};

/** Fields of a value that are numbers, or may be. */
type NumberField<Value> = Value extends readonly unknown[]
  ? never
  : {
      [Field in keyof Value]-?: unknown extends Value[Field]
        ? never
        : number extends Value[Field]
          ? Field
          : never;
    }[keyof Value];

type NumberFields<Value> = { readonly [Field in NumberField<Value>]: 'instant' | 'count' };

/**
 * What the numbers of each kind are. Instants are carried in ISO 8601, because people read the file
 * too.
 */
const numberFields: { readonly [Kind in CarriedKind]: NumberFields<KeptValues[Kind]> } = {
  savedSearch: { newest: 'instant' },
  keyBinding: {},
  paletteUse: { count: 'count', last: 'instant' },
  read: { time: 'instant', opened: 'instant' },
  readBefore: { before: 'instant' },
  saved: { since: 'instant' },
  savedStory: {},
  savedCheck: { checked: 'instant' },
  visit: { heat: 'count' },
  followed: { since: 'instant', newest: 'instant' },
  muted: { since: 'instant', until: 'instant' },
};

export const isCarriedKind = (name: string): name is CarriedKind =>
  Object.hasOwn(numberFields, name);

/** In the order of their names. */
export const carriedKinds: readonly CarriedKind[] = kindNames.filter(isCarriedKind).sort();

/** Items of every kind that `itemsOf` gives some of. */
export const mapKinds = (
  itemsOf: <Kind extends CarriedKind>(
    kind: Kind,
  ) => readonly KeptItem<KeptValues[Kind]>[] | undefined,
): CarriedItems => ({
  savedSearch: itemsOf('savedSearch'),
  keyBinding: itemsOf('keyBinding'),
  paletteUse: itemsOf('paletteUse'),
  read: itemsOf('read'),
  readBefore: itemsOf('readBefore'),
  saved: itemsOf('saved'),
  savedStory: itemsOf('savedStory'),
  savedCheck: itemsOf('savedCheck'),
  visit: itemsOf('visit'),
  followed: itemsOf('followed'),
  muted: itemsOf('muted'),
});

/** The fields of a kind's values that are instants. */
export const instantFields = (kind: CarriedKind): readonly string[] =>
  Object.entries(numberFields[kind]).flatMap(([field, is]) => (is === 'instant' ? [field] : []));

/**
 * Kinds that belong to another: a saved story's text. An act holds none, so that undoing it cannot
 * bring back what a publisher took down.
 */
export const isBeside = (kind: CarriedKind): boolean =>
  kind === 'savedStory' || kind === 'savedCheck';
