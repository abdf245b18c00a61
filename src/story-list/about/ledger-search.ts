import type { LedgerEntry } from '#src/content/bundle/ledger-file.ts';
import { fileDigest } from '#src/content/ids/story-id.ts';

/** The statuses of files, in the ledger's order. */
export const fates = ['story', 'folded', 'unpublished', 'removed', 'refused'] as const;
export type Fate = (typeof fates)[number];

/**
 * The entries of a ledger whose file name contains `text`, with one status or (undefined) any, in
 * the ledger's order. Unpublished files have a digest, so of these it finds only the one whose
 * whole name was typed (with or without `.md`). Ignores case and surrounding blanks.
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
