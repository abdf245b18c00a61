/*
 * Addresses of storylines. They stand apart from paths.ts, which is in the first view's code; no first view leads to a storyline. The
 * patterns are there.
 */

export const storylinesPath = (): string => '/storylines/';

/** Address of a storyline; the slug of any of its stories leads to it. */
export const storylinePath = (id: string): string => `${storylinesPath()}${encodeURIComponent(id)}/`;
