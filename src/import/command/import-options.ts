import { CompileError } from '#src/compile/problem.ts';
import { readSince } from './read-since.ts';

export type ImportCommand = {
  /** As typed, as is `data`. */
  readonly opml: string | undefined;
  readonly data: string;
  readonly add: readonly string[];
  readonly name: string | undefined;
  readonly topics: readonly string[];
  readonly remove: readonly string[];
  /** Milliseconds since 1970. */
  readonly since: number | undefined;
  readonly dryRun: boolean;
  readonly allowPrivate: boolean;
  readonly json: boolean;
};

/** The options as typed, and the words that are none. */
export type TypedImport = Omit<ImportCommand, 'opml' | 'topics' | 'since'> & {
  readonly files: readonly string[];
  readonly topic: readonly string[];
  readonly since: string | undefined;
};

/**
 * Checks typed options; `now` in milliseconds since 1970. Throws a CompileError that says what is
 * wrong with them.
 */
export function importCommandOf(
  { files: [opml, more], topic: topics, ...typed }: TypedImport,
  now: number,
): ImportCommand {
  if (opml !== undefined && /^\w+:\/\//.test(opml))
    throw new CompileError(`${opml} is an address. To add a feed, write --add ${opml}`);
  if (more !== undefined)
    throw new CompileError(`There is one file too many: ${more}. Name one OPML file.`);
  const since = typed.since === undefined ? undefined : readSince(typed.since, now);
  const command = { ...typed, opml, topics, since };
  refuseMixed(command);
  return command;
}

/** Options that mean nothing together. */
function refuseMixed({ add, remove, name, topics, opml, since }: ImportCommand): void {
  const edits = add.length + remove.length > 0;
  if (edits && (opml !== undefined || since !== undefined))
    throw new CompileError(
      '--add and --remove only edit feeds.yaml. Run them first, then import without them.',
    );
  if (name !== undefined && add.length !== 1)
    throw new CompileError('--name is the name of one feed. Write it with one --add.');
  if (topics.length > 0 && add.length === 0)
    throw new CompileError('--topic is a topic of new feeds. Write it with --add.');
}
