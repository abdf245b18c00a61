type KeptPictures = typeof import('./kept-picture.tsx');

let code: KeptPictures | undefined;

/** The code that draws kept pictures, once `loadKeptPictures` has resolved. */
export const keptPictures = (): KeptPictures | undefined => code;

/**
 * Loads that code. To be awaited before the first page of a site that keeps its pictures is drawn;
 * other sites do without it.
 */
export async function loadKeptPictures(): Promise<void> {
  code ??= await import('./kept-picture.tsx');
}
