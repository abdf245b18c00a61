import { ADDRESS_LIST } from '#src/content/bundle/bundle.ts';

/** Whether a file, by its path below the bundle's folder, is asked for to read one story. */
export const isOfStories = (path: string): boolean => path === ADDRESS_LIST || isPack(path);

export const isPack = (path: string): boolean => path.startsWith('packs/');
