import type { ReactNode } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { sourcesOf } from '#src/content/coverage/sources.ts';
import type { Voice } from '#src/content/coverage/voice.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { deductions, totalWords } from '#src/content/words/receipt-words.ts';
import { t } from '#src/messages/messages.ts';
import { CountedPart } from '../counted-part.tsx';
import css from './independence-receipt.module.css';
import { ReceiptLine } from './receipt-line.tsx';
import { type Reported, VoiceList } from './voice-list.tsx';

/**
 * A story's independent sources as a subtraction that readers can repeat: each line opens the
 * reports that it counts.
 */
export function IndependenceReceipt({ story }: { readonly story: Story }) {
  const counted = sourcesOf(story);
  const { receipt } = counted;
  const reported = new Map<string, Reported>([
    [story.slug, story],
    ...[...story.coverage, ...(story.elsewhere ?? [])].map(
      (report) => [report.id, report] as const,
    ),
  ]);
  const listOf = (voices: readonly Voice[]): ReactNode =>
    voices.length === 0 ? undefined : (
      <VoiceList voices={voices} reported={reported} lead={story.slug} />
    );
  // From a single report only a press release can be subtracted.
  const shown = deductions.filter(([of]) => receipt.reports.length > 1 || receipt[of].length > 0);
  return (
    <CountedPart
      title={t('evidence.independent')}
      anchor="sources"
      figure="sources"
      gist={
        counted.sources === null ? t('evidence.independentUnknown') : numberWords(counted.sources)
      }
    >
      <ul className={css['receipt']}>
        <ReceiptLine list={listOf(receipt.reports)}>
          {t('evidence.ofEvent', { n: receipt.reports.length })}
        </ReceiptLine>
        {shown.map(([of, words]) => (
          <ReceiptLine key={of} sign="−" list={listOf(receipt[of])}>
            {t(words, { n: receipt[of].length })}
          </ReceiptLine>
        ))}
        {receipt.open.length > 0 ? (
          <ReceiptLine sign="?" list={listOf(receipt.open)}>
            {t(whyOpen(story, receipt.reports[0]), { n: receipt.open.length })}
          </ReceiptLine>
        ) : null}
        <ReceiptLine
          sign="="
          // If nothing is subtracted, they are those of the first line.
          list={
            receipt.sources.length < receipt.reports.length ? listOf(receipt.sources) : undefined
          }
          total
        >
          {counted.talk === 'self' && counted.sources !== null
            ? t('evidence.sourcesSelf', { n: counted.sources })
            : totalWords(counted)}
        </ReceiptLine>
      </ul>
    </CountedPart>
  );
}

/** Why it is open whether reports are of the event. */
function whyOpen({ undated }: Story, lead: Voice | undefined) {
  if (lead?.isDated) return 'evidence.openByDates';
  return undated ? 'evidence.openByUndated' : 'evidence.openByLead';
}
