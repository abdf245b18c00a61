import { ownFiles } from '#src/own/own-files.ts';

/** The version in package.json. */
export const corantoVersion = (): string => ownFiles.version();
