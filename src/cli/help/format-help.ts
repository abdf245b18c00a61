import { programName, thisShell, typedCommand } from '#src/compile/command/typed-command.ts';
import { type CliRow, type OptionRow, typedOption } from '../table/cli-row.ts';
import { type CliName, cliTable, isCliName, rowOf } from '../table/cli-table.ts';
import { columns, wrapped } from './help-lines.ts';

/** What all commands do, for someone who knows none. */
export function formatOverview(shell = thisShell()): string {
  const names = Object.keys(cliTable).filter(isCliName);
  const help = shell.isFromSources
    ? typedCommand('build', '--help', shell)
    : `${programName(shell)} help build`;
  return `${[
    ...wrapped(
      'Coranto makes a news reader of a folder of articles: static files for any web host.',
    ),
    '',
    ...columns(names.map((name) => [typedCommand(name, '', shell), rowOf(name).brief])),
    '',
    ...wrapped(
      `Begin with ${typedCommand('import', 'feeds.opml', shell)} if you have a list of feeds, or with ${typedCommand('start', '', shell)} if articles are in data/. ${help} explains one command; --version says which Coranto this is.`,
    ),
  ].join('\n')}\n`;
}

/** What a command does, an example, the options that one needs first, then all others. */
export function formatHelp(name: CliName, shell = thisShell()): string {
  const row = rowOf(name);
  const options = Object.entries(row.options).map(([option, each]) => optionRow(option, each));
  const file = row.file && ([row.file.value, row.file.brief] as const);
  return `${[
    ...wrapped(row.brief),
    ...(row.more === undefined ? [] : ['', ...wrapped(row.more)]),
    '',
    ...columns(row.examples.map(([words, does]) => [typedCommand(name, words, shell), does])),
    '',
    'What you need first',
    ...columns([...(file ? [file] : []), ...options.slice(0, row.first)]),
    '',
    'All other options',
    ...columns([...options.slice(row.first), ['--help', 'this text']]),
    '',
    ...formatCodes(row),
  ].join('\n')}\n`;
}

function optionRow(option: string, row: OptionRow): readonly [name: string, text: string] {
  const { value, initial, without, brief } = row;
  const name = typedOption(option);
  const otherwise = initial ?? without;
  return [
    value === undefined ? name : `${name} ${value}`,
    otherwise === undefined ? brief : `${brief} (default: ${otherwise})`,
  ];
}

const formatCodes = ({ codes }: CliRow): string[] =>
  wrapped(
    `Exit code ${codes.map(([code, means]) => `${code}: ${means}`).join('. ')}. 130 or 143: ended by Ctrl-C or SIGTERM.`,
  );
