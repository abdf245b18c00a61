import type { PackedStories } from '#src/content/archive/packed-stories.ts';

/** The packs of the edition that the host had when it was asked. */
export type OpenPacks = {
  readonly asked: number;
  readonly stories: Promise<PackedStories>;
  /** The list is a copy that a worker kept: the host may have newer stories. */
  readonly isCopy: Promise<boolean>;
};

/** What was read of the packs of a site, for the next story. */
export type HeldPacks = { packs?: OpenPacks | undefined };

/** A file of the bundle in `folder`. */
export type FolderFile = {
  readonly folder: string;
  readonly file: string;
  /** Of a story's address: what is there is in a pack, which is found by it. */
  readonly slug?: string | undefined;
  readonly held: HeldPacks;
};

export type AddressInFolder = FolderFile & { readonly slug: string };
