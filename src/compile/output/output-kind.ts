import { CompileError } from '../problem.ts';

/**
 * What an earlier run wrote into an output folder, by path: below the folder, with `/` between its
 * parts.
 */
export type OwnFiles = {
  readonly has: (path: string) => boolean;
  /** Whether a folder may hold such files; others are not looked into. */
  readonly isFolder: (path: string) => boolean;
};

/**
 * A kind of output: the bundle, or the whole site. One rule for both says what of a folder is
 * replaced and what stays.
 */
export type OutputKind = {
  readonly what: 'bundle' | 'site';
  /**
   * What an earlier output wrote into a folder with these entries; undefined when it holds no
   * output of this kind.
   */
  readonly ownFiles: (folder: string, names: readonly string[]) => OwnFiles | undefined;
  /** Says that a folder holds somebody's work. */
  readonly sayForeign: (shown: string) => string;
  /**
   * Paths that every output of this kind writes: whether they are free is known before any work is
   * done.
   */
  readonly fixed: readonly string[];
  /** A file of the output that lists all its files, so that the next run knows what is ours. */
  readonly record?: { readonly path: string; readonly write: (paths: readonly string[]) => string };
};

/** An output folder that was looked at and may be written. */
export type OutputPlace = {
  readonly kind: OutputKind;
  /** As the publisher named it. */
  readonly shown: string;
  /** Its real path; the folder may be missing. */
  readonly folder: string;
  /** Tells the publisher something that does not end the run. */
  readonly say: (text: string) => void;
};

/** The output could not be written, and is as it was before. */
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
