import type { Card, Link } from '../bundle/bundle.ts';

/** A saved story as lists and exports have it. */
export type SavedEntry = {
  /** The story's id on this device. */
  readonly key: string;
  /** Empty if it is gone. */
  readonly slug: string;
  /** When it was saved, in milliseconds since 1970. */
  readonly since: number;
  /** The reader's own; may be empty. */
  readonly note: string;
  readonly tags: readonly string[];
  /** Absent if it is gone, and if another version of the site kept it in another shape. */
  readonly story?: SavedCard | undefined;
  /** Whether the whole story is kept, with its coverage. */
  readonly isWhole: boolean;
  /** The site has it no longer: since this device learned it, on a day (`YYYY-MM-DD`). */
  readonly gone?: { readonly day: string; readonly why: 'removed' | 'dropped' } | undefined;
};

/** Of a story that is not whole the original is not known. */
export type SavedCard = Card & { readonly original?: Link | undefined };

/** What a reader writes on a saved story. */
export type NoteChange = Pick<SavedEntry, 'note' | 'tags'>;
