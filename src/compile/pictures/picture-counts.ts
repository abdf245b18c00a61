/** How many pictures a site serves itself, and how many it would but could not have. */
export type PictureCounts = {
  readonly kept: number;
  /** Of them, those that no earlier build had. */
  readonly fresh: number;
  readonly lost: number;
  /** Of them, those that the next build asks for again. */
  readonly waiting: number;
};
