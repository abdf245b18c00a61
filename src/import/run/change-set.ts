import type { FileChanges } from '../state/commit-run.ts';

/** The files of a data folder as a run will leave them. */
export type ChangeSet = {
  /** The new text of a file; undefined: as it is. */
  readonly textOf: (path: string) => string | undefined;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly changes: FileChanges;
};

export function createChangeSet(): ChangeSet {
  const changes = new Map<string, string | undefined>();
  return {
    textOf: (path) => changes.get(path),
    write: (path, text) => void changes.set(path, text),
    remove: (path) => void changes.set(path, undefined),
    changes,
  };
}
