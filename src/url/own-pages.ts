import { storyId } from '#src/content/ids/story-id.ts';
import { DATA_FOLDER, patterns } from './paths.ts';
import { isReservedName } from './reserved-names.ts';

/** The bundle's file of a page that the publisher wrote. */
export const ownPageFile = (name: string): string => `pages/${storyId(name)}.json`;

/** The first parts of the site's own addresses, pages and files. */
const TAKEN: ReadonlySet<string> = new Set([
  ...Object.values(patterns).map((pattern) => pattern.split('/')[1] ?? ''),
  ...[DATA_FOLDER.slice(0, -1), 'assets', 'cards', 'index', '404'],
]);

/** Whether the first part of a path, in lower case, is one that the site itself uses. */
export const isTakenName = (name: string): boolean => TAKEN.has(name) || isReservedName(name);

/** Whether a page of this name can have the address `/name/`. */
export const isOwnPageName = (name: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 60 && !isTakenName(name);
