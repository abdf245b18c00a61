/** An option of a command, as it is parsed and as help and docs show it. */
export type OptionRow = {
  /** What stands for its value, such as `DIR`. Without it, the option is a switch. */
  readonly value?: string;
  /** Its value if it is not given. */
  readonly initial?: string;
  /** In words, what happens if it is not given; for options without `initial`. */
  readonly without?: string;
  /** It may be repeated; of others the last one counts. */
  readonly many?: true;
  readonly brief: string;
};

/** What a command takes after its name that is no option. */
export type FileRow = { readonly value: string; readonly brief: string };

export type CliRow = {
  /** One sentence: what it does. */
  readonly brief: string;
  /** What else a newcomer has to know; a paragraph. */
  readonly more?: string;
  /** The words after the command, each with what it does there. */
  readonly examples: readonly (readonly [words: string, does: string])[];
  /** By name in camel case. The first ones, `first` of them, are those that one needs first. */
  readonly options: Readonly<Record<string, OptionRow>>;
  readonly first: number;
  readonly file?: FileRow;
  /** What each exit code means, but for those of signals. */
  readonly codes: readonly (readonly [code: number, means: string])[];
};

/** What the command line gives for an option: text as typed, or whether a switch is there. */
type Typed<Row extends OptionRow> = Row extends { readonly value: string }
  ? Row extends { readonly many: true }
    ? readonly string[]
    : Row extends { readonly initial: string }
      ? string
      : string | undefined
  : boolean;

/** What was typed for a command: its options, and `files`, the words that are no options. */
export type TypedWords<Row extends CliRow> = {
  readonly [Name in keyof Row['options']]: Typed<Row['options'][Name]>;
} & { readonly files: readonly string[] };

/** `keepGoing` as it is typed: `--keep-going`. */
export const typedOption = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
