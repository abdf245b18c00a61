import { type CommandId, commands, type ReaderCommand } from '../command-table.ts';
import { meet } from '../scopes.ts';
import { collide } from './key-sequences.ts';
import { refusalOf } from './refused-keys.ts';

/** The keys that a reader gave to commands, in place of the default ones; none is a choice too. */
export type KeyChanges = ReadonlyMap<string, readonly string[]>;

/** The keys of every command. No two commands of one page have the same, or one that begins it. */
export type Bindings = ReadonlyMap<CommandId, readonly string[]>;

/**
 * The keys that commands have after a reader's changes. What a reader chose goes before defaults,
 * so a default that was taken is gone. Changes that no command has, or that a later version
 * refuses, count as none.
 */
export function bindingsAfter(changes: KeyChanges): Bindings {
  const bound = new Map<CommandId, readonly string[]>();
  const isFree = (command: ReaderCommand, key: string): boolean =>
    !commands.some(
      (other) =>
        meet(other.scope, command.scope) &&
        [...(bound.get(other.id) ?? []), ...(other.fixed ?? [])].some((own) => collide(own, key)),
    );
  const give = (command: ReaderCommand, keys: readonly string[]): void => {
    for (const key of keys)
      if (isFree(command, key)) bound.set(command.id, [...(bound.get(command.id) ?? []), key]);
  };
  for (const command of commands)
    give(command, changes.get(command.id)?.filter((key) => refusalOf(key) === undefined) ?? []);
  for (const command of commands) if (!changes.has(command.id)) give(command, command.keys);
  return new Map(commands.map(({ id }) => [id, bound.get(id) ?? []]));
}

/** The keys as they are without changes. */
export const defaultBindings: Bindings = bindingsAfter(new Map());

/** The other commands of a page that have a key, or one that begins or continues it. */
export const clashesWith = (
  bindings: Bindings,
  { id, scope }: ReaderCommand,
  key: string,
): readonly ReaderCommand[] =>
  commands.filter(
    (other) =>
      other.id !== id &&
      meet(other.scope, scope) &&
      bindings.get(other.id)?.some((own) => collide(own, key)),
  );
