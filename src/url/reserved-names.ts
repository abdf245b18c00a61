/**
 * Names that a part of a foreign address must not have, because it becomes a folder beside files of
 * ours: whatever ends like a file that the build writes (no domain ends so), the coverage as
 * Markdown (`md` is a domain of Moldova), and the names that Windows keeps for devices, whatever
 * follows the first dot.
 */
const TAKEN =
  /\.(?:html?|xml|json|txt|csv|js)$|^coverage\.md$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * Whether a name in lower case could be taken for a file of ours, or cannot be a folder's name on
 * some system.
 */
export const isReservedName = (name: string): boolean => TAKEN.test(name);
