import type { Situation } from '#src/commands/acts.ts';
import { commandOf, type ReaderCommand } from '#src/commands/command-table.ts';
import type { Bindings } from '#src/commands/keys/bindings.ts';
import {
  type Continuing,
  type FoundCommand,
  findCommand,
} from '#src/commands/keys/find-command.ts';
import { isSign, keyName } from '#src/commands/keys/key-name.ts';
import { NEXT_KEY_MS } from '#src/commands/keys/key-sequences.ts';
import type { Scope } from '#src/commands/scopes.ts';
import type { AskedCommand } from '../command-place.ts';
import { isCovered, isEditable } from './whose-key.ts';

/** What was pressed of a sequence, and how it can go on. */
export type Pending = { readonly keys: string; readonly next: readonly Continuing[] };

/** What keys are pressed on. */
export type Keyboard = {
  bindings(): Bindings;
  /** Whether keys that write a sign run commands (WCAG 2.1.4). */
  hasLetters(): boolean;
  scopes(): readonly Scope[];
  situation(): Situation;
  /** Whether the focus is where a command has moved it. */
  isMoving(): boolean;
  run(command: ReaderCommand): void;
  /** Shows what is pending; undefined for nothing. */
  show(pending: Pending | undefined): void;
};

/** Keys that were pressed longer ago, in milliseconds, are not meant any more. */
const FORGOTTEN_MS = 15_000;

/** Runs what is asked for: a command by its id, or by the keys that lead to it. */
export function createPress(keyboard: () => Keyboard): (asked: AskedCommand) => void {
  let pending: (Pending & { readonly at: number }) | undefined;
  let timer = 0;

  const awaitNext = (next: typeof pending): void => {
    if (next === pending) return;
    clearTimeout(timer);
    pending = next;
    keyboard().show(next);
    if (next) timer = window.setTimeout(() => awaitNext(undefined), NEXT_KEY_MS);
  };

  /** What a key does on this page; nothing if it is the browser's, or has no effect here. */
  const find = (event: KeyboardEvent, name: string): FoundCommand | undefined => {
    const on = keyboard();
    const begun = pending && event.timeStamp - pending.at <= NEXT_KEY_MS ? pending.keys : '';
    if (!isOurs(name, on)) return undefined;
    const found = findCommand(on.bindings(), on.scopes(), name, begun);
    if (!found || 'pending' in found) return event.repeat ? undefined : found;
    const { repeats, when } = found.command;
    return (event.repeat && !repeats) || when?.(on.situation()) === false ? undefined : found;
  };

  /** Those that the page has what for. */
  const possible = (next: readonly Continuing[]): Continuing[] => {
    const situation = keyboard().situation();
    return next.filter(({ command }) => command.when?.(situation) ?? true);
  };

  const press = (event: KeyboardEvent): void => {
    const name = keyName(event);
    if (name === undefined) return;
    const found = find(event, name);
    if (found) event.preventDefault();
    if (found && 'pending' in found)
      awaitNext({ keys: found.pending, next: possible(found.next), at: event.timeStamp });
    else if (found || !event.repeat) awaitNext(undefined);
    if (found && 'command' in found) keyboard().run(found.command);
  };

  return (asked) => {
    if (typeof asked === 'string') keyboard().run(commandOf(asked));
    else if (
      performance.now() - asked.timeStamp < FORGOTTEN_MS &&
      isLeft(asked) &&
      !isEditable(asked.target) &&
      !isCovered()
    )
      press(asked);
  };
}

/**
 * Whether nothing in the page has used a key. public/early.js prevents what a browser does with
 * two.
 */
const isLeft = ({ defaultPrevented, key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !defaultPrevented || key === '/' || ctrlKey || metaKey;

/** Whether keys of this name are for commands now, and not for the browser. */
function isOurs(name: string, on: Keyboard): boolean {
  if (name.startsWith('Mod+')) return true;
  return isSign(name.replace('Shift+', '')) ? on.hasLetters() : on.isMoving();
}
