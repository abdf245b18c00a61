import type { CliName, Typing } from '#src/cli/table/cli-table.ts';
import { parseWords } from '#src/cli/words/parse-words.ts';
import type { TypedCommand } from '#src/cli/words/typed-words.ts';

/** What is typed for a command, as its code gets it. Rejects with what the parser says to it. */
export async function typedFor<Name extends CliName>(
  name: Name,
  ...words: readonly string[]
): Promise<Typing<Name>> {
  const parsed = await parseWords([name, ...words]);
  if (parsed.asks === 'fault') throw new Error(parsed.message);
  const command = parsed.asks === 'command' ? parsed.command : undefined;
  if (!(command && isOf(command, name))) throw new Error(`These words ask for ${parsed.asks}.`);
  return command.typed;
}

const isOf = <Name extends CliName>(
  command: TypedCommand,
  name: Name,
): command is TypedCommand & { readonly name: Name; readonly typed: Typing<Name> } =>
  command.name === name;
