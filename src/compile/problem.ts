/** One fault of one source file, in the publisher's words. */
export type Problem = {
  /** Below the data folder, with `/` as separator. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** `title`, `related.3.title`, or else `file`, `name`, `front matter`. */
  readonly field: string;
  /** What is wrong; what to do. */
  readonly message: string;
  /** Whether the file is left out; otherwise this is a warning. */
  readonly refused: boolean;
};

export type Fault = Pick<Problem, 'line' | 'field' | 'message'>;

/** Thrown while one file is read: the file is refused, the run continues. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults[0]?.message ?? 'refused');
    this.faults = faults;
  }
}

export function refuse(field: string, message: string, line = 1): Refusal {
  return new Refusal([{ line, field, message }]);
}

/**
 * A fault of the command or of the disk, not of a file: ends the run with a one-sentence message.
 */
export class CompileError extends Error {
  override readonly name = 'CompileError';
}

/** By path, then line, then field: the order in which a publisher fixes files. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    compareText(a.field, b.field) ||
    compareText(a.message, b.message)
  );
}

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * `path:line: field: what is wrong; what to do`, the form that editors link, without anything that
 * a terminal would execute.
 */
export function formatProblem({ path, line, field, message, refused }: Problem): string {
  const text = `${path}:${line}: ${field}: ${refused ? '' : 'warning: '}${message}`;
  return text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
