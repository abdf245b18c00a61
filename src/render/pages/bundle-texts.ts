import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the bundle: its text, for pages to carry, and what JSON says it is. */
export type BundleText = { readonly text: string; readonly value: unknown };

/** Reads a file of the bundle by its path. Rejects with the disk's error, or with that of JSON. */
export type ReadText = (file: string) => Promise<BundleText>;

/** A story's file, a storyline's, or that of a publisher's page. */
const isOfOnePage = (file: string): boolean => /^(?:stor(?:ies|ylines)|pages)\//.test(file);

/** Reads the bundle in a folder. Files that many pages are made from are read once, and kept. */
export function openTexts(folder: string): ReadText {
  const kept = new Map<string, Promise<BundleText>>();
  const read: ReadText = async (file) => {
    const text = (await readFile(join(folder, file), 'utf8')).trim();
    return { text, value: JSON.parse(text) };
  };
  return (file) => {
    const found = kept.get(file) ?? read(file);
    if (!isOfOnePage(file)) kept.set(file, found);
    return found;
  };
}
