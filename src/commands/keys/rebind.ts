import { commands, type ReaderCommand } from '../command-table.ts';
import { meet } from '../scopes.ts';
import { type Bindings, bindingsAfter, clashesWith, type KeyChanges } from './bindings.ts';
import { collide } from './key-sequences.ts';

/** The changes that one step makes: keys by command, or undefined for the default ones. */
export type KeyEdits = ReadonlyMap<string, readonly string[] | undefined>;

export function applyEdits(changes: KeyChanges, edits: KeyEdits): KeyChanges {
  const all = new Map(changes);
  for (const [id, keys] of edits) {
    if (keys) all.set(id, keys);
    else all.delete(id);
  }
  return all;
}

/** What giving a key to a command means. */
export type Rebinding = {
  /** Commands that have the key. */
  readonly clashes: readonly ReaderCommand[];
  /** Takes the key from them. */
  readonly take: KeyEdits;
  /** Gives the only one of them the keys that the command had; undefined if that cannot be. */
  readonly swap: KeyEdits | undefined;
};

export function rebind(changes: KeyChanges, command: ReaderCommand, key: string): Rebinding {
  const bindings = bindingsAfter(changes);
  const clashes = clashesWith(bindings, command, key);
  const own: readonly [string, readonly string[]] = [command.id, [key]];
  const take = new Map([
    ...settled(changes, bindings),
    own,
    ...clashes.map(
      ({ id }) => [id, (bindings.get(id) ?? []).filter((had) => !collide(had, key))] as const,
    ),
  ]);
  const [other] = clashes;
  const had = bindings.get(command.id) ?? [];
  const swap =
    other && clashes.length === 1 && had.length > 0 ? new Map([own, [other.id, had]]) : undefined;
  return { clashes, take, swap: swap && isKept(changes, swap) ? swap : undefined };
}

/** Stored keys that came to nothing are given up, or they would come back when the key is free. */
const settled = (changes: KeyChanges, bindings: Bindings): [string, readonly string[]][] =>
  commands.flatMap(({ id }) => {
    const keys = bindings.get(id) ?? [];
    return changes.has(id) && String(changes.get(id)) !== String(keys) ? [[id, keys]] : [];
  });

/** Whether the commands get these keys, all of them, and no other command loses one. */
function isKept(changes: KeyChanges, edits: KeyEdits): boolean {
  const before = bindingsAfter(changes);
  const after = bindingsAfter(applyEdits(changes, edits));
  return commands.every(
    ({ id }) => String(after.get(id)) === String(edits.get(id) ?? before.get(id)),
  );
}

/**
 * Gives a command its default keys, and so the commands that had taken them, and those that had
 * taken theirs.
 */
export function resetOne(changes: KeyChanges, command: ReaderCommand): KeyEdits {
  const edits = new Map<string, undefined>();
  const wanted = [command];
  for (let next = wanted.pop(); next; next = wanted.pop()) {
    edits.set(next.id, undefined);
    const { scope, keys } = next;
    for (const other of commands)
      if (
        !edits.has(other.id) &&
        meet(other.scope, scope) &&
        changes.get(other.id)?.some((own) => keys.some((key) => collide(own, key)))
      )
        wanted.push(other);
  }
  return edits;
}
