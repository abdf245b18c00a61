import type { KeptImage } from '#src/content/pictures/image.ts';

/** What a picture is used for: a logo needs smaller files, and fewer. */
export type PictureUse = 'story' | 'logo';

export type WantedPicture = { readonly url: string; readonly use: PictureUse };

/** A picture that could not be had. */
export type LostPicture = WantedPicture & {
  /** A phrase for people, without an end stop. */
  readonly why: string;
  /** The next build asks for it again. */
  readonly isWaiting: boolean;
};

/** The pictures of a site, by their addresses at other sites. */
export type KeptPictures = {
  readonly of: (wanted: WantedPicture) => KeptImage | undefined;
  /** How many no earlier build had. */
  readonly fresh: number;
  readonly lost: readonly LostPicture[];
};

export type KeepingWatch = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?:
    | ((progress: { done: number; total: number; step: string }) => void)
    | undefined;
};

/**
 * Fetches the pictures that no earlier build kept, the first ones first, and puts the files of all
 * into the site. Never rejects because of a picture; rejects with the signal's reason, and with the
 * disk's error.
 */
export type KeepPictures = (
  wanted: readonly WantedPicture[],
  watching: KeepingWatch,
) => Promise<KeptPictures>;
