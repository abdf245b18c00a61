import { storyId } from '#src/content/ids/story-id.ts';
import { DATA_FOLDER, patterns } from './paths.ts';
import { isReservedName } from './reserved-names.ts';

/** The bundle's file of a page that the publisher wrote. */
export const ownPageFile = (name: string): string => `pages/${storyId(name)}.json`;

/** The bundle's file of what the publisher tells hosts and crawlers. */
export const PUBLISHER_FILE = 'publisher.json';

/** Folders of files beside the pages; `cards/` has pictures for link previews. */
const FOLDERS: ReadonlySet<string> = new Set([DATA_FOLDER.slice(0, -1), 'assets', 'cards']);
const PAGES: ReadonlySet<string> = new Set(
  Object.values(patterns).map((pattern) => pattern.split('/')[1] ?? ''),
);

/** Whether the first part of a path, in lower case, is a folder of files. */
export const isFilesFolder = (name: string): boolean => FOLDERS.has(name);

/** Whether a page of this name can have the address `/name/`: it is none that the site uses. */
export const isOwnPageName = (name: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) &&
  name.length <= 60 &&
  !(PAGES.has(name) || FOLDERS.has(name) || isReservedName(name) || /^(?:index|404)$/.test(name));
