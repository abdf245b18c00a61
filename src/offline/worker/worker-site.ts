/** What the build tells the worker of the site. Paths are below `base`. */
export type WorkerSite = {
  /** Path of the site; begins and ends with a slash. */
  readonly base: string;
  /** Of the shell: another one if any of `files` changed. */
  readonly version: string;
  /** Of what the site publishes; by it browsers notice a new edition. */
  readonly edition: string;
  /** Of the stories that were withdrawn. */
  readonly withdrawn: string;
  /** All that any page needs to open, but for messages. */
  readonly files: readonly string[];
  /** What the paths of files begin with that are named by their content. */
  readonly hashed: readonly string[];
  /** Folder of the messages, the rooms of each language, and the site's language. */
  readonly messages: string;
  readonly rooms: readonly string[];
  readonly language: string;
};
