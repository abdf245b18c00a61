/** A text as a regular expression of a host's configuration that fits this text alone. */
export const escapeRegExp = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
