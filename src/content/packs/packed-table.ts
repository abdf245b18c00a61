/** One decoded record; fields that are absent have no key. */
export type Fields = Readonly<Record<string, unknown>>;

/** How one field of a table is packed. Only fields further up in the table are known to `guess`. */
export type PackedField<Around> = {
  /** Cells are differences of numbers from the guess (from 0 without one). */
  readonly numbers?: true;
  /** Cells are texts in which this puts what a shorter one stands for. */
  readonly expand?: (cell: string, fields: Fields, around: Around) => unknown;
  /** What the value mostly is; without it, absent. */
  readonly guess?: (fields: Fields, around: Around) => unknown;
  /** Not a field of the record: only others are guessed from it. */
  readonly helper?: true;
};
export type PackedTable<Around> = Readonly<Record<string, PackedField<Around>>>;

/** A whole type's fields, or helpers of others: the type checker names the one that is missing. */
export type TableOf<Whole, Around> = PackedTable<Around> &
  Readonly<Record<keyof Whole, PackedField<Around>>>;

/**
 * The cells of one field, in the order of the records. In a column of numbers, each is a number or
 * a list. In others a text is a value, a number so many values as guessed, and a list holds one
 * value as it is, or none where the field is absent. Cells as guessed are left out at the end.
 */
export type PackedColumn = readonly unknown[];
export type PackedColumns = Readonly<Record<string, PackedColumn>>;

/** Decodes a table. `aroundOf` gives what guesses may use, by the number of the record. */
export function unpackTable<Around>(
  table: PackedTable<Around>,
  columns: PackedColumns,
  count: number,
  aroundOf: (at: number, before: Fields | undefined) => Around,
): Fields[] {
  const readers = Object.entries(table).map(
    ([key, field]) => [key, readerOf(field, columns[key] ?? [])] as const,
  );
  const records: Fields[] = [];
  for (let at = 0; at < count; at += 1) {
    const around = aroundOf(at, records.at(-1));
    const fields: Record<string, unknown> = {};
    for (const [key, read] of readers) {
      const value = read(fields, around);
      if (value !== undefined) fields[key] = value;
    }
    records.push(fields);
  }
  return records;
}

/** A record without its helpers. */
export function withoutHelpers<Around>(table: PackedTable<Around>, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !table[key]?.helper));
}

type ReadCell<Around> = (fields: Fields, around: Around) => unknown;

function readerOf<Around>(
  { numbers, expand, guess }: PackedField<Around>,
  column: PackedColumn,
): ReadCell<Around> {
  let at = 0;
  let guessed = 0;
  return (fields, around) => {
    const cell = guessed > 0 ? undefined : column[at];
    if (guessed > 0) guessed -= 1;
    else at += 1;
    if (Array.isArray(cell)) return cell[0];
    if (numbers) return numberOr(guess?.(fields, around)) + numberOr(cell);
    if (typeof cell === 'string') return expand ? expand(cell, fields, around) : cell;
    if (typeof cell === 'number') guessed = cell - 1;
    return guess?.(fields, around);
  };
}

export const numberOr = (value: unknown, or = 0): number =>
  typeof value === 'number' ? value : or;
export const textOr = (value: unknown, or = ''): string => (typeof value === 'string' ? value : or);
export const listOr = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export type Taking = (count: unknown) => readonly Fields[];

/** Takes the next so many of a list, call after call. */
export function takingFrom(list: readonly Fields[]): Taking {
  let from = 0;
  return (count) => {
    const to = from + numberOr(count);
    const taken = list.slice(from, to);
    from = to;
    return taken;
  };
}
