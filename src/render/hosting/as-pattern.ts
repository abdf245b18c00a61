/** A text as a regular expression of a host's configuration that fits this text alone. */
export const asPattern = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
