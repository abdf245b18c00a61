import { buildApplication, buildCommand, buildRouteMap, run } from '@stricli/core';
import { type OptionRow, typedOption } from '../table/cli-row.ts';
import { type CliName, cliTable, isCliName, rowOf } from '../table/cli-table.ts';
import { faultText } from './fault-text.ts';
import { commandOf, type TypedCommand } from './typed-words.ts';

/** What a command line asks for. */
export type ParsedWords =
  | { readonly asks: 'command'; readonly command: TypedCommand }
  /** Of one command, or of all. */
  | { readonly asks: 'help'; readonly about: CliName | undefined }
  | { readonly asks: 'version' }
  | { readonly asks: 'fault'; readonly message: string };

/**
 * Parses the words after the program's name. Texts are as typed: each command checks its own.
 * Answers an unknown command or option with the nearest known one.
 */
export async function parseWords(words: readonly string[]): Promise<ParsedWords> {
  const [first, ...rest] = words;
  const asked = (first === 'help' ? [...rest, '--help'] : words).flatMap(splitOddValue);
  let parsed: ParsedWords | undefined;
  let message = '';
  const app = makeApplication(asked, (found) => {
    parsed = found;
  });
  const process = {
    stdout: { write: () => undefined },
    stderr: { write: (text: string) => (message += text) },
  };
  await run(app, asked, { process });
  return parsed ?? { asks: 'fault', message: message.trim() };
}

/**
 * stricli takes `--data=TEXT` only for a text of one line; an empty one, or several, as two words.
 */
function splitOddValue(word: string): string[] {
  const [, option, text = ''] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
  return option !== undefined && !/^.+$/.test(text) ? [option, text] : [word];
}

function makeApplication(words: readonly string[], tell: (found: ParsedWords) => void) {
  const routes = Object.fromEntries(
    Object.keys(cliTable)
      .filter(isCliName)
      .map((name) => [name, makeCommand(name, tell)]),
  );
  return buildApplication(
    buildRouteMap({ routes, docs: { brief: 'Coranto' } }),
    {
      name: 'coranto',
      // Our own sentences have no colour codes.
      documentation: { disableAnsiColor: true },
      scanner: {
        caseStyle: 'original',
        allowArgumentEscapeSequence: true,
        distanceOptions: {
          threshold: 4,
          weights: { insertion: 1, deletion: 2, substitution: 2, transposition: 0 },
        },
      },
      localization: { text: faultText(words.find(isCliName)) },
    },
    {
      help: {
        flag: {
          brief: 'this text',
          global: true,
          aliases: ['h'],
          defaultForRouteMap: true,
          run: (_, { result: { prefix } }) =>
            tell({ asks: 'help', about: prefix.slice(1).find(isCliName) }),
        },
      },
      version: {
        flag: { brief: 'the version', aliases: ['v'], run: () => tell({ asks: 'version' }) },
      },
    },
  );
}

/** To Node an empty path is the current folder, and a script's variable may be unset. */
const sayEmpty = (option: string): string =>
  `--${option} is empty. Name a folder, or leave the option out.`;

/** What stricli gives: the texts of an option as often as it is there, or how often a switch is. */
type Given = Readonly<Record<string, readonly string[] | number | undefined>>;

function makeCommand(name: CliName, tell: (found: ParsedWords) => void) {
  const { options, file } = rowOf(name);
  const rows = Object.entries(options).map(([option, row]) => {
    // As typed, so that what is nearly it is compared with that.
    return { option, row, word: typedOption(option).slice(2) };
  });
  // Rows of a table have no types of their own for stricli: without the tuple, `fromEntries` has
  // none either. `commandOf` checks what comes out.
  const parameters: readonly unknown[][] = rows.map(({ word, row }) => [word, parameterOf(row)]);
  return buildCommand<Given, string[]>({
    docs: { brief: name },
    func: (given, ...files) => {
      const values = rows.map(
        ({ option, row, word }) => [option, typedValue(row, given[word])] as const,
      );
      const typed = Object.fromEntries(values);
      const empty = rows.find(({ option, row }) => row.value === 'DIR' && typed[option] === '');
      tell(
        empty === undefined
          ? { asks: 'command', command: commandOf(name, { ...typed, files }) }
          : { asks: 'fault', message: sayEmpty(empty.word) },
      );
    },
    parameters: {
      flags: Object.fromEntries(parameters),
      positional: {
        kind: 'array',
        parameter: { brief: 'file', parse: String, placeholder: 'FILE' },
        ...(file === undefined && { maximum: 0 }),
      },
    },
  });
}

/**
 * An option as stricli takes it. It refuses an option that is there twice; scripts that add options
 * of their own count on the last one, so all may be repeated. A counter is a switch without
 * `--no-`.
 */
const parameterOf = ({ value, brief }: OptionRow) =>
  value === undefined
    ? ({ kind: 'counter', brief, optional: true } as const)
    : ({ kind: 'parsed', brief, parse: String, variadic: true, optional: true } as const);

function typedValue({ value, initial, many }: OptionRow, given: Given[string]): unknown {
  if (value === undefined) return given !== undefined;
  const texts = typeof given === 'object' ? given : [];
  return many ? texts : (texts.at(-1) ?? initial);
}
