import type { OptionRow } from '../table/cli-row.ts';
import { type CliName, rowOf, type Typing } from '../table/cli-table.ts';

/** A command with what was typed for it. */
export type TypedCommand = {
  [Name in CliName]: { readonly name: Name; readonly typed: Typing<Name> };
}[CliName];

type Values = Readonly<Record<string, unknown>>;

/** Throws if a value is not of the kind that the table says, which is a bug of the parser. */
export function commandOf(name: CliName, typed: Values): TypedCommand {
  const command = { name, typed };
  if (isTyped(command)) return command;
  throw new TypeError(`The words of ${name} do not have the types of their table.`);
}

/** Whether the values are those of the command's row in the table. */
function isTyped(command: {
  readonly name: CliName;
  readonly typed: Values;
}): command is TypedCommand {
  const { options } = rowOf(command.name);
  return Object.entries(options).every(([name, row]) => isOfKind(row, command.typed[name]));
}

function isOfKind({ value, initial, many }: OptionRow, typed: unknown): boolean {
  if (value === undefined) return typeof typed === 'boolean';
  if (many) return Array.isArray(typed) && typed.every((text) => typeof text === 'string');
  return typeof typed === 'string' || (initial === undefined && typed === undefined);
}
