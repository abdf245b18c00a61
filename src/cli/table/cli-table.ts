import { check, compile, judge } from './archive-rows.ts';
import type { CliRow, TypedWords } from './cli-row.ts';
import { importRow } from './import-row.ts';
import { build, start } from './site-rows.ts';

/** Every command, in the order of help. The parser, help and the tests of the docs read this. */
export const cliTable = {
  start,
  build,
  check,
  import: importRow,
  judge,
  compile,
} as const satisfies Readonly<Record<string, CliRow>>;

export type CliName = keyof typeof cliTable;

/** What was typed for a command; texts are not yet checked. */
export type Typing<Name extends CliName> = TypedWords<(typeof cliTable)[Name]>;

/** A row for reading only, without the exact texts in its type. */
export const rowOf = (name: CliName): CliRow => cliTable[name];

export const isCliName = (name: string): name is CliName => Object.hasOwn(cliTable, name);
