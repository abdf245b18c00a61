/** What exports of saved stories need beside them. */
export type SavedFrom = {
  /** The title of the site. */
  readonly site: string;
  /** The full address of the page with saved stories. */
  readonly page: string;
  /** The full address of a story's page in the reader. */
  readonly addressOf: (slug: string) => string;
  /** IANA zone of times in words. */
  readonly timeZone: string;
};
