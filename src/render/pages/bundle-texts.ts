import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGathered, type ReadGathered } from '../files/gathered-files.ts';

/** A file of the bundle: its text, for pages to carry, and what JSON says it is. */
export type BundleText = { readonly text: string; readonly value: unknown };

/** Reads a file of the bundle by its path. Throws the disk's error, or that of JSON. */
export type ReadText = (file: string) => BundleText;

/** A story's file, a storyline's, or that of a publisher's page. */
const isOfOnePage = (file: string): boolean => /^(?:stor(?:ies|ylines)|pages)\//.test(file);

/**
 * Reads the bundle in a folder, or what is gathered of it, at once: small files, for which a
 * promise costs more than reading. Files that many pages are made from are read once, and kept.
 */
export function openTexts(
  folder: string,
  gathered: ReadGathered = openGathered(undefined),
): ReadText {
  const kept = new Map<string, BundleText>();
  return (file) => {
    const known = kept.get(file);
    if (known) return known;
    const text = (gathered(file) ?? readFileSync(join(folder, file), 'utf8')).trim();
    const found = { text, value: JSON.parse(text) };
    if (!isOfOnePage(file)) kept.set(file, found);
    return found;
  };
}
