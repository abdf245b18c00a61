/** A file of the bundle in `folder`; of a story's address also its slug. */
export type FolderFile = {
  readonly folder: string;
  readonly file: string;
  readonly slug?: string | undefined;
};
