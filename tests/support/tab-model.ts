import type { SavedItem } from '#src/reading/kinds/story-items.ts';

/**
 * What a reader does to one saved story in a tab; all but `take` and `drop` depend on the value
 * before. `clock` is the time of that tab then.
 */
export type TabMove = {
  readonly does: 'tag' | 'note' | 'remove' | 'take' | 'drop' | 'undo';
  readonly key: string;
  readonly clock: number;
  /** When another device did what is taken over. */
  readonly at: number;
  /** It can be undone. */
  readonly isAct: boolean;
};

type ModelItem = { readonly at: number; readonly value: SavedItem | undefined };
type ModelAct = {
  readonly key: string;
  readonly before: SavedItem | undefined;
  readonly after: string | undefined;
};

/** One device without tabs: what is left when moves are made one after the other. */
export type TabModel = {
  /** Makes the move with this number; `undone` is the number of the act that it undid. */
  move(number: number, move: TabMove, undone: number | undefined): void;
  /** Values by key, in the order of the keys. */
  values(): readonly (readonly [string, SavedItem])[];
};

/** The value after a move, by the rules for readers. */
export function valueAfter(
  { does }: TabMove,
  number: number,
  before: SavedItem | undefined,
): SavedItem | undefined {
  const { slug = 's', since = 1, note, tags } = before ?? {};
  const fields = { slug, since, ...(note !== undefined && { note }), ...(tags && { tags }) };
  if (does === 'tag') return { ...fields, tags: [...(tags ?? []), `t${number}`] };
  if (does === 'note')
    return { slug, since, note: `${note ?? ''} n${number}`, ...(tags && { tags }) };
  if (does === 'take') return { slug: `other${number}`, since: 1 };
  return undefined;
}

const textOf = (value: SavedItem | undefined): string | undefined =>
  value && JSON.stringify([value.slug, value.since, value.note ?? null, value.tags ?? null]);

export function newTabModel(): TabModel {
  const items = new Map<string, ModelItem>();
  const acts = new Map<number, ModelAct>();

  const write = (key: string, clock: number, value: SavedItem | undefined): void => {
    const { at = Number.NEGATIVE_INFINITY } = items.get(key) ?? {};
    items.set(key, { at: Math.max(clock, at + 1), value });
  };
  /** The later instant wins; then a removal; then the greater text. */
  const takeOver = (key: string, at: number, value: SavedItem | undefined): void => {
    const before = items.get(key);
    if (before && before.at > at) return;
    if (before?.at === at && (!before.value || (value && isGreater(before.value, value)))) return;
    items.set(key, { at, value });
  };
  const undo = (clock: number, number: number | undefined): void => {
    const act = number === undefined ? undefined : acts.get(number);
    if (!act) return;
    const now = items.get(act.key)?.value;
    // What was changed since stays; it is written again all the same.
    write(act.key, clock, textOf(now) === act.after ? act.before : now);
  };

  return {
    move: (number, move, undone) => {
      const { does, key, clock, at, isAct } = move;
      if (does === 'undo') return undo(clock, undone);
      const before = items.get(key)?.value;
      const value = valueAfter(move, number, before);
      if (does === 'take' || does === 'drop') return takeOver(key, at, value);
      write(key, clock, value);
      if (isAct) acts.set(number, { key, before, after: textOf(value) });
    },
    values: () =>
      [...items]
        .flatMap(([key, { value }]) => (value ? [[key, value] as const] : []))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const isGreater = (one: SavedItem, other: SavedItem): boolean =>
  JSON.stringify(one) >= JSON.stringify(other);
