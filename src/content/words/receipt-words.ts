import { t } from '#src/messages/messages.ts';
import type { Sources } from '../coverage/sources.ts';

/** The subtractions in a story's receipt, one kind a line, in this order. */
export const deductions = [
  ['reprints', 'evidence.reprints'],
  ['sameFamily', 'evidence.furtherReports'],
  ['releases', 'evidence.releases'],
] as const;

export const totalWords = ({ sources }: Pick<Sources, 'sources'>): string =>
  sources === null ? t('evidence.sourcesOpen') : t('site.sources', { n: sources });

/** The whole receipt in a line: `10 independent sources: 12 reports of this event − 2 reprints`. */
export function receiptWords({ sources, receipt }: Sources): string {
  const taken = deductions.flatMap(([of, words]) =>
    receipt[of].length > 0 ? [t(words, { n: receipt[of].length })] : [],
  );
  const all = t('evidence.ofEvent', { n: receipt.reports.length });
  return t('evidence.receipt', {
    total: totalWords({ sources }),
    sum: [all, ...taken].join(' − '),
  });
}
