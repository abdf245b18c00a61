import { parseArgs } from 'node:util';
import { CompileError } from '#src/compile/problem.ts';
import { readSince } from './read-since.ts';

export const HELP = `Fetches feeds, finds which reports are of one event, and writes them as articles.

  npm run import -- feeds.opml [--data DIR] [--since 3d] [--dry-run] [--json]
  npm run import -- [--data DIR]
  npm run import -- --add URL [--name NAME] [--topic TOPIC] [--data DIR]
  npm run import -- --remove URL [--data DIR]

  feeds.opml       list of feeds from any feed reader: what feeds.yaml lacks is added to it
  --data DIR       folder with feeds.yaml and site.yaml; made if it is missing (news)
  --add URL        add a feed, or a page that names one, to feeds.yaml; may be repeated
  --name NAME      its name; otherwise the feed's own title
  --topic TOPIC    a topic of its articles; may be repeated
  --remove URL     remove a feed from feeds.yaml; its articles stay; may be repeated
  --since TIME     leave older items out for good: 12h, 3d, 1w, or a day such as 2026-11-20
  --dry-run        fetch everything, say what would be written, write nothing
  --allow-private  also fetch from private addresses and other ports than 80 and 443
  --json           print the result as one JSON object
  --help           print this

The list of feeds is DIR/feeds.yaml; data/README.md explains it. The next run needs no OPML file: it
asks the feeds of the list again, and adds what is new.
Exit code 0: imported, perhaps with warnings. 1: all feeds failed. 2: the command, the list or the
disk failed, and nothing was imported. 130 or 143: ended by Ctrl-C or SIGTERM.
`;

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
  readonly help: boolean;
};

/**
 * Parses the command line; `now` in milliseconds since 1970. Throws a CompileError that says what
 * is wrong with it.
 */
export function parseImportCommand(words: readonly string[], now: number): ImportCommand {
  const { values, positionals } = parseWords(words);
  const { 'dry-run': dryRun, 'allow-private': allowPrivate, topic: topics, ...others } = values;
  const [opml, more] = positionals;
  if (opml !== undefined && /^\w+:\/\//.test(opml))
    throw new CompileError(`${opml} is an address. To add a feed, write --add ${opml}`);
  if (more !== undefined)
    throw new CompileError(`There is one file too many: ${more}. Name one OPML file.`);
  const since = others.since === undefined ? undefined : readSince(others.since, now);
  const command = { ...others, name: others.name, opml, topics, since, dryRun, allowPrivate };
  refuseMixed(command);
  return command;
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'news' },
        add: { type: 'string', multiple: true, default: [] },
        name: { type: 'string' },
        topic: { type: 'string', multiple: true, default: [] },
        remove: { type: 'string', multiple: true, default: [] },
        since: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [what] = error instanceof Error ? error.message.split(/[.\n]/, 1) : [];
    throw new CompileError(`${what ?? 'the command is unknown'}; --help lists the options`, {
      cause: error,
    });
  }
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
