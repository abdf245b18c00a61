import { CompileError } from '../problem.ts';

/** The files of an earlier run in an output folder, by path below it, with `/` as separator. */
export type OwnFiles = {
  readonly has: (path: string) => boolean;
  /** Whether a folder may contain such files; others are not searched. */
  readonly isFolder: (path: string) => boolean;
};

/**
 * A kind of output: the bundle, or the whole site. One rule decides for both what is replaced and
 * what stays.
 */
export type OutputKind = {
  readonly what: 'bundle' | 'site';
  /**
   * The files of an earlier output in a folder with these entries; undefined if there is no output
   * of this kind.
   */
  readonly ownFiles: (folder: string, names: readonly string[]) => OwnFiles | undefined;
  /** The message for a folder with other people's files. */
  readonly sayForeign: (shown: string) => string;
  /** Paths that every output of this kind writes: checked before any work. */
  readonly fixed: readonly string[];
  /** A file that lists all files of the output, so that the next run knows them. */
  readonly record?: { readonly path: string; readonly write: (paths: readonly string[]) => string };
};

/** A checked, writable output folder. */
export type OutputPlace = {
  readonly kind: OutputKind;
  /** As the publisher named it. */
  readonly shown: string;
  /** Its real path; the folder may be missing. */
  readonly folder: string;
  /** Passes the publisher a note that does not end the run. */
  readonly say: (text: string) => void;
};

/** The output could not be written, and is unchanged. */
export class OutputError extends CompileError {
  readonly why: string;

  constructor(
    { kind, shown, why }: Pick<OutputPlace, 'kind' | 'shown'> & { readonly why: string },
    options?: ErrorOptions,
  ) {
    super(
      `cannot write the ${kind.what} to ${shown}: ${why}; the earlier ${kind.what} is unchanged`,
      options,
    );
    this.why = why;
  }
}
