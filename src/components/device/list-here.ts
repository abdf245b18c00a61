import type { Card } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import type { FrontFile } from '#src/content/bundle/front-file.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import type { LeftOutReason, StoriesLeftOut } from '#src/story-list/stories-left-out.ts';

/** A mute as the reader knows it. */
export type MuteName = {
  readonly item: string;
  readonly name: string;
  readonly lang?: string | undefined;
};

/** An archive, for finding the numbers of stories that are left out. */
export type NumberedArchive = {
  readonly columns: Columns;
  readonly index: FilterIndex;
  readonly files: Pick<Manifest['files'], 'ids' | 'search'>;
};

/** Which of some stories are left out, by their numbers. */
export type FoundLeftOut = {
  readonly by: StoriesLeftOut;
  /** The mutes that stories of these numbers have, as far as that is known. */
  readonly mutesOf: (numbers: readonly number[]) => readonly MuteName[];
};

/** How many stories of a list are left out, and by which mutes. */
export type LeftOutHere = {
  readonly counts: Readonly<Record<LeftOutReason, number>>;
  readonly by: readonly MuteName[];
};

/**
 * What the list at one place of the history leaves out. Which stories were read is decided when the
 * list is made; mutes are those of now.
 */
export type ListHere = {
  /** Whether it may leave out any. */
  readonly leavesOut: boolean;
  /**
   * Its first stories were before the reader's eyes before there was anything to leave out: those
   * that were read stay, and nothing new is put above them.
   */
  readonly stands: boolean;
  /** Reasons whose stories it has nevertheless. */
  readonly opened: ReadonlySet<LeftOutReason>;
  /** Shows the stories of a reason, or hides them again. */
  readonly open: (reason: LeftOutReason, isShown: boolean) => void;
  /** Which stories of an archive are left out; undefined until that is found. */
  readonly find: (archive: NumberedArchive) => FoundLeftOut | undefined;
  /** Which of these, each by its index. */
  readonly findIn: (cards: readonly Card[]) => FoundLeftOut;
  /** The front page as it is here. */
  readonly frontOf: (front: FrontFile) => FrontHere;
};

/** The front page without what is left out of it. */
export type FrontHere = LeftOutHere & { readonly front: FrontFile; readonly list: ListHere };
