import type { Situation } from './acts.ts';
import type { CommandRow } from './command-row.ts';

const onStory = ({ story }: Situation): boolean => story;
const onListed = ({ listed }: Situation): boolean => listed;

/** The commands that change what the device keeps of stories. */
export const mineRows = {
  toggleRead: {
    label: 'keys.toggleRead',
    scope: 'list',
    keys: ['m'],
    when: onStory,
    run: (acts) => acts.toggleRead(),
  },
  readAbove: {
    label: 'keys.readAbove',
    scope: 'list',
    keys: [],
    when: onListed,
    run: (acts) => acts.readAbove(),
  },
  readDay: {
    label: 'keys.readDay',
    scope: 'list',
    keys: [],
    when: onListed,
    run: (acts) => acts.readDay(),
  },
  readOlder: {
    label: 'keys.readOlder',
    scope: 'list',
    keys: [],
    when: onStory,
    run: (acts) => acts.readOlder(),
  },
} as const satisfies Readonly<Record<string, CommandRow>>;
