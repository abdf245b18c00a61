import { commands, type ReaderCommand } from '#src/commands/command-table.ts';
import type { Bindings } from '#src/commands/keys/bindings.ts';
import { type Scope, scopes } from '#src/commands/scopes.ts';
import { t } from '#src/messages/messages.ts';

const titles = {
  list: 'keys.onLists',
  story: 'keys.onStory',
  day: 'keys.onDay',
  site: 'keys.anywhere',
} as const satisfies Readonly<Record<Scope, string>>;

export type KeyGroup = {
  readonly scope: Scope;
  readonly title: string;
  readonly lines: readonly {
    readonly command: ReaderCommand;
    readonly label: string;
    readonly keys: readonly string[];
  }[];
};

/** All commands by scope, with their keys: those that can be changed first. */
export const keyGroups = (bindings: Bindings): KeyGroup[] =>
  scopes.map((scope) => ({
    scope,
    title: t(titles[scope]),
    lines: commands
      .filter((command) => command.scope === scope)
      .map((command) => ({
        command,
        label: t(command.label),
        keys: [
          ...(bindings.get(command.id) ?? []),
          ...(command.fixed ?? []),
          ...(command.native === undefined ? [] : [command.native]),
        ],
      })),
  }));
