import { isDeepStrictEqual } from 'node:util';
import {
  type Fields,
  numberOr,
  type PackedColumns,
  type PackedField,
  type PackedTable,
} from '#src/content/packs/packed-table.ts';

/** How a value is written shorter; `expand` of its field must give the value back. */
export type Shorten<Around> = (
  value: unknown,
  fields: Fields,
  around: Around,
) => string | undefined;

type Packing<Around> = {
  readonly aroundOf: (at: number, before: Fields | undefined) => Around;
  readonly shorten?: Readonly<Record<string, Shorten<Around>>>;
};

/**
 * Packs records into columns, so that `unpackTable` gives them back. Throws a RangeError for a
 * record with a field that the table does not have.
 */
export function packTable<Around>(
  table: PackedTable<Around>,
  records: readonly Fields[],
  { aroundOf, shorten = {} }: Packing<Around>,
): PackedColumns {
  const writers = Object.entries(table).map(([key, field]) => ({
    key,
    field,
    shorten: shorten[key],
    column: new ColumnWriter(),
  }));
  for (const [at, record] of records.entries()) {
    refuseUnknown(table, record);
    const around = aroundOf(at, records[at - 1]);
    for (const { key, field, shorten: shortenOne, column } of writers) {
      const guess = field.guess?.(record, around);
      const value = record[key];
      if (field.numbers) column.addNumber(value, numberOr(guess));
      else if (value === guess || isDeepStrictEqual(value, guess)) column.addGuessed();
      else {
        const shorter = shortenOne?.(value, record, around);
        column.add(cellOf(value, shorter, expandIn(field, record, around)));
      }
    }
  }
  return Object.fromEntries(
    writers.flatMap(({ key, column: { cells } }) => (cells.length > 0 ? [[key, cells]] : [])),
  );
}

function refuseUnknown<Around>(table: PackedTable<Around>, record: Fields): void {
  for (const key in record)
    if (!(key in table) && record[key] !== undefined)
      throw new RangeError(`no column is for the field “${key}”`);
}

const expandIn =
  <Around>({ expand }: PackedField<Around>, record: Fields, around: Around) =>
  (cell: string): unknown =>
    expand ? expand(cell, record, around) : cell;

/** The shortest cell that gives the value back. */
function cellOf(
  value: unknown,
  shorter: string | undefined,
  expand: (cell: string) => unknown,
): unknown {
  if (shorter !== undefined && isDeepStrictEqual(expand(shorter), value)) return shorter;
  return typeof value === 'string' && expand(value) === value ? value : cellOfOther(value);
}

/** A value as it is, or that there is none. */
const cellOfOther = (value: unknown): unknown[] => (value === undefined ? [] : [value]);

/** Leaves out what is as guessed at the end. */
class ColumnWriter {
  readonly cells: unknown[] = [];
  #guessed = 0;
  #zeros = 0;

  addNumber(value: unknown, guess: number): void {
    const cell = typeof value === 'number' ? value - guess : cellOfOther(value);
    if (cell === 0) {
      this.#zeros += 1;
      return;
    }
    for (; this.#zeros > 0; this.#zeros -= 1) this.cells.push(0);
    this.cells.push(cell);
  }

  addGuessed(): void {
    this.#guessed += 1;
  }

  add(cell: unknown): void {
    if (this.#guessed > 0) this.cells.push(this.#guessed);
    this.#guessed = 0;
    this.cells.push(cell);
  }
}
