import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from '@stricli/core';
import { programName, typedCommand } from '#src/compile/command/typed-command.ts';
import { typedOption } from '../table/cli-row.ts';
import { type CliName, cliTable, isCliName, rowOf } from '../table/cli-table.ts';

/** What is said to words that mean nothing; `name` is the command that they were typed for. */
export function faultText(name: CliName | undefined): ApplicationText {
  return {
    ...text_en,
    noCommandRegisteredForInput: ({ input, corrections }) =>
      `There is no command ${input}.${meant(corrections.map((each) => each.replaceAll('`', '')))} ${programName()} --help lists the commands.`,
    exceptionWhileParsingArguments: (error) => {
      if (!(error instanceof ArgumentScannerError) || name === undefined) throw error;
      return sayFault(error, name);
    },
    // Bugs of ours, which need their whole trace.
    exceptionWhileRunningCommand: rethrow,
    exceptionWhileLoadingCommandFunction: rethrow,
    exceptionWhileRunningIntegrationFlag: ({ exception }) => rethrow(exception),
  };
}

function rethrow(error: unknown): never {
  throw error;
}

function sayFault(error: ArgumentScannerError, name: CliName): string {
  const help = `${typedCommand(name, '--help')} lists the options.`;
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      `There is no option --${input}${elsewhere(input, name)}.${meant(corrections.map((each) => `--${each}`))} ${help}`,
    AliasNotFoundError: ({ input }) => `There is no option -${input}. ${help}`,
    UnsatisfiedFlagError: ({ externalFlagName, nextFlagName }) =>
      `--${externalFlagName} needs a value${nextFlagName === undefined ? '' : `, and --${nextFlagName} is an option`}. ${help}`,
    ArgumentParseError: ({ externalFlagNameOrPlaceholder }) =>
      `--${externalFlagNameOrPlaceholder} takes no value. ${help}`,
    UnexpectedPositionalError: ({ input }) =>
      `${input} is no option. To name the folder of articles, write --data ${input}. ${help}`,
  });
}

const meant = ([nearest]: readonly string[]): string =>
  nearest === undefined ? '' : ` Did you mean ${nearest}?`;

/** The first other command that has the option. */
function elsewhere(input: string, name: CliName): string {
  const other = Object.keys(cliTable)
    .filter(isCliName)
    .find((each) =>
      Object.keys(rowOf(each).options).some((option) => typedOption(option) === `--${input}`),
    );
  return other === undefined || other === name ? '' : ` of ${name}; ${typedCommand(other)} has one`;
}
