import { commands, type ReaderCommand } from '../command-table.ts';
import type { Scope } from '../scopes.ts';
import type { Bindings } from './bindings.ts';
import { keysOf, sequenceOf } from './key-sequences.ts';

/** What a key does: a command, or the beginning of sequences, or nothing. */
export type FoundCommand =
  | { readonly command: ReaderCommand }
  | { readonly pending: string; readonly next: readonly Continuing[] };

/** A key that completes what was pressed, and the command that it runs. */
export type Continuing = { readonly key: string; readonly command: ReaderCommand };

/**
 * What a key does after those `pending`, on a page with these scopes. A key that does not continue
 * them counts for itself.
 */
export function findCommand(
  bindings: Bindings,
  scopes: readonly Scope[],
  key: string,
  pending = '',
): FoundCommand | undefined {
  const pressed = pending === '' ? key : sequenceOf([pending, key]);
  const bound = scopes.flatMap((scope) =>
    commands
      .filter((command) => command.scope === scope)
      .flatMap((command) =>
        [...(bindings.get(command.id) ?? []), ...(command.fixed ?? [])].map((sequence) => ({
          sequence,
          command,
        })),
      ),
  );
  const exact = bound.find(({ sequence }) => sequence === pressed);
  if (exact) return { command: exact.command };
  const next = bound
    .filter(({ sequence }) => sequence.startsWith(`${pressed} `))
    .map(({ sequence, command }) => ({
      key: sequenceOf(keysOf(sequence).slice(keysOf(pressed).length)),
      command,
    }));
  if (next.length > 0) return { pending: pressed, next };
  return pending === '' ? undefined : findCommand(bindings, scopes, key);
}
