import type { LedgerEntry } from '#src/content/bundle/ledger-file.ts';
import { joinSentences } from '#src/messages/join-sentences.ts';
import { t } from '#src/messages/messages.ts';

type FoldedSumsProps = {
  readonly entries: readonly LedgerEntry[];
  readonly className: string | undefined;
};

/**
 * How many folded files are under several stories, and how many files that say they are folded are
 * under none. Nothing if both are 0.
 */
export function FoldedSums({ entries, className }: FoldedSumsProps) {
  const folded = entries.filter(({ became }) => became === 'folded');
  const several = folded.filter((entry) => 'under' in entry && entry.under.length > 1).length;
  const nowhere = entries.filter((entry) => 'unlisted' in entry && entry.unlisted).length;
  if (several + nowhere === 0) return null;
  return (
    <p className={className}>
      {joinSentences(
        t('about.underSeveral', { n: several, all: folded.length }),
        t('about.underNone', { n: nowhere }),
      )}
    </p>
  );
}
