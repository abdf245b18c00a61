import type { CommandId } from '#src/commands/command-table.ts';

/** A pressed key, or a command that was chosen. */
export type AskedCommand = KeyboardEvent | CommandId;

declare global {
  /** public/early.js pushes every pressed key; the code of the commands replaces `push`. */
  var pressedKeys: AskedCommand[] | undefined;
}

/** What was asked for before the code of the commands is here, in order. */
export function commandQueue(): AskedCommand[] {
  globalThis.pressedKeys ??= [];
  return globalThis.pressedKeys;
}

let wake = (): void => undefined;

/** Calls `then` when the first command may have been asked for. */
export function whenAsked(then: () => void): void {
  wake = then;
  addEventListener('keydown', then, { once: true });
  if (commandQueue().length > 0) then();
}

/** Runs a command that was chosen by other means than its key, once its code is here. */
export function askFor(command: CommandId): void {
  commandQueue().push(command);
  wake();
}
