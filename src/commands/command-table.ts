import type { Situation } from './acts.ts';
import type { CommandRow } from './command-row.ts';
import { mineRows } from './mine-rows.ts';
import { pageRows } from './page-rows.ts';
import type { Scope } from './scopes.ts';

const onItems = ({ items }: Situation): boolean => items;
const onStory = ({ story }: Situation): boolean => story;

/**
 * The registry of commands, in the order of help. Help, keys, the palette and the page about the
 * site are views of it.
 */
const rows = {
  next: {
    label: 'keys.next',
    scope: 'list',
    keys: ['j'],
    fixed: ['ArrowDown'],
    repeats: true,
    when: onItems,
    run: (acts) => acts.move(1),
  },
  previous: {
    label: 'keys.previous',
    scope: 'list',
    keys: ['k'],
    fixed: ['ArrowUp'],
    repeats: true,
    when: onItems,
    run: (acts) => acts.move(-1),
  },
  open: {
    label: 'keys.open',
    scope: 'list',
    keys: ['o'],
    native: 'Enter',
    when: onItems,
    run: (acts) => acts.open(),
  },
  original: {
    label: 'keys.original',
    scope: 'list',
    keys: ['v'],
    when: onStory,
    run: (acts) => acts.goToOriginal(),
  },
  outlet: {
    label: 'keys.outlet',
    scope: 'list',
    keys: ['h'],
    when: onStory,
    run: (acts) => acts.goToOutlet(),
  },
  topic: {
    label: 'keys.topic',
    scope: 'list',
    keys: ['t'],
    when: onStory,
    run: (acts) => acts.goToTopic(),
  },
  ...mineRows,
  olderStory: {
    label: 'keys.olderStory',
    scope: 'story',
    keys: ['n'],
    when: ({ beside }) => beside.older,
    run: (acts) => acts.goBeside('older'),
  },
  newerStory: {
    label: 'keys.newerStory',
    scope: 'story',
    keys: ['p'],
    when: ({ beside }) => beside.newer,
    run: (acts) => acts.goBeside('newer'),
  },
  earlierDay: {
    label: 'keys.earlierDay',
    scope: 'day',
    keys: ['['],
    when: ({ beside }) => beside.earlierDay,
    run: (acts) => acts.goBeside('earlierDay'),
  },
  laterDay: {
    label: 'keys.laterDay',
    scope: 'day',
    keys: [']'],
    when: ({ beside }) => beside.laterDay,
    run: (acts) => acts.goBeside('laterDay'),
  },
  search: {
    label: 'keys.search',
    scope: 'site',
    keys: ['/', 'g /'],
    run: (acts) => acts.search(),
  },
  ...pageRows,
  undo: { label: 'keys.undo', scope: 'site', keys: ['u'], run: (acts) => acts.undo() },
  palette: {
    label: 'keys.palette',
    scope: 'site',
    keys: ['Mod+k'],
    run: (acts) => acts.palette(),
  },
  help: { label: 'keys.help', scope: 'site', keys: ['?'], run: (acts) => acts.help() },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandId = keyof typeof rows;
export type ReaderCommand = CommandRow & { readonly id: CommandId };

/** Keys of commands that are to come: to save. No default uses them. */
export const reservedKeys: readonly string[] = ['s'];

const table: Readonly<Record<CommandId, CommandRow>> = rows;

export const isCommandId = (name: string): name is CommandId => Object.hasOwn(table, name);

export const commands: readonly ReaderCommand[] = Object.keys(table)
  .filter(isCommandId)
  .map((id) => ({ ...table[id], id }));

/** The command of an id. */
export function commandOf(id: CommandId): ReaderCommand {
  const found = commands.find((command) => command.id === id);
  if (!found) throw new Error(`there is no command ${id}`);
  return found;
}

/** The commands of these scopes that can run on the page. */
export const commandsFor = (scopes: readonly Scope[], there: Situation): ReaderCommand[] =>
  commands.filter(({ scope, when }) => scopes.includes(scope) && (when?.(there) ?? true));
