import type { LedgerEntry } from '#src/content/bundle/ledger-file.ts';
import { fileDigest } from '#src/content/bundle/story-id.ts';

/** What can become of a file, in the order in which a ledger counts them. */
export const fates = ['story', 'folded', 'unpublished', 'removed', 'refused'] as const;
export type Fate = (typeof fates)[number];

/**
 * The entries of a ledger whose file name has `text` in it, of one fate or (undefined) of all, in
 * the ledger's order. Files that are not out for readers go by a digest, so of those only the one
 * whose whole name was typed (with or without `.md`) is found. Case and surrounding blanks make no
 * difference.
 */
export function searchLedger(
  entries: readonly LedgerEntry[],
  text: string,
  fate: Fate | undefined,
): readonly LedgerEntry[] {
  const wanted = text.trim().normalize('NFC').toLowerCase();
  const digests = [wanted, fileDigest(wanted), fileDigest(`${wanted}.md`)];
  return entries.filter((entry) => {
    if (fate !== undefined && entry.became !== fate) return false;
    if (wanted === '') return true;
    if ('name' in entry && entry.name?.toLowerCase().includes(wanted)) return true;
    return 'digest' in entry && digests.includes(entry.digest);
  });
}
