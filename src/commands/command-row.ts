import type { PlainKey } from '#src/messages/catalogue.ts';
import type { Acts, Situation } from './acts.ts';
import type { Scope } from './scopes.ts';

/** Something that a reader can do, by a key or by choosing it from a list. */
export type CommandRow = {
  readonly label: PlainKey;
  readonly scope: Scope;
  /**
   * The default keys, each of which runs it: `j`, or a sequence, `g f`. `Shift+` and `Mod+` (Ctrl,
   * or Cmd on a Mac) are written before a key.
   */
  readonly keys: readonly string[];
  /** Keys that stay as they are, and act only while the focus is where the other keys led it. */
  readonly fixed?: readonly string[];
  /** A key with which the browser itself does it. */
  readonly native?: string;
  /** A held key runs it again and again. */
  readonly repeats?: true;
  /** Whether the page has what it needs; default: wherever its scope is. */
  readonly when?: (there: Situation) => boolean;
  readonly run: (acts: Acts) => void;
};
