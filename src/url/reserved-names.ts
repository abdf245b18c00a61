/**
 * Names that a part of a foreign address must not have, because it becomes a folder beside our own
 * files: names that end like a file of the build (no domain does), the coverage as Markdown (`md`
 * is a domain of Moldova), and Windows device names, whatever follows the first dot.
 */
const TAKEN =
  /\.(?:html?|xml|json|txt|csv|js)$|^coverage\.md$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * Whether a name in lower case could be one of our files, or cannot be a folder's name on some
 * system.
 */
export const isReservedName = (name: string): boolean => TAKEN.test(name);
