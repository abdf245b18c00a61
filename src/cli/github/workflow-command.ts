/**
 * A line that the runner of GitHub Actions reads as an annotation, not as text: `::error
 * file=…,line=…,title=…::message` (actions/runner, ActionCommand.cs).
 */
export type Annotation = {
  readonly kind: 'error' | 'warning';
  /** From the root of the repository, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly title: string;
  readonly message: string;
};

/** As many annotations of a kind as GitHub shows of one step (ExecutionContext.cs). */
export const SHOWN_OF_A_KIND = 10;

/** One line, without its end. */
export const workflowCommand = ({ kind, file, line, title, message }: Annotation): string =>
  `::${kind} file=${property(file)},line=${line},title=${property(title)}::${data(message)}`;

/** A percent sign first: the runner replaces it last. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * A text that is no command, whatever an article has written into it: the runner obeys `::name::`
 * at the beginning of a line and `##[name]` anywhere in one.
 */
export const harmless = (text: string): string =>
  text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
