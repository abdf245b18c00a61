import type { Story } from '#src/content/bundle/story-file.ts';
import {
  HEAT_QUALITY,
  type HeatReceipt as Receipt,
  receiptOf,
} from '#src/content/coverage/heat.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { t } from '#src/messages/messages.ts';
import { useHasScript } from '../reading-context.ts';
import { CountedPart } from './counted-part.tsx';
import { HeatPill } from './heat-pill.tsx';
import css from './heat-receipt.module.css';
import { type GivenSum, HeatSum } from './heat-sum.tsx';

type HeatReceiptProps = {
  readonly story: Pick<Story, 'heat' | 'quality' | 'qualityFrom' | 'receipt' | 'coverage'>;
};

/** A story's heat as a sum, for readers to add up; says so if the sum does not come out. */
export function HeatReceipt({ story }: HeatReceiptProps) {
  const { heat, quality, qualityFrom, receipt, coverage } = story;
  const hasScript = useHasScript();
  const known = heat !== null && quality !== null && receipt !== undefined;
  return (
    <CountedPart
      title={t('evidence.heat')}
      anchor="heat"
      figure="heat"
      gist={heat === null ? t('evidence.heatNone') : numberWords(heat)}
    >
      {hasScript ? (
        <p>
          <HeatPill heat={heat} />
        </p>
      ) : null}
      {known ? (
        <CheckedSum
          given={{ heat, quality, qualityFrom }}
          receipt={receiptOf({ heat, quality }, receipt)}
        />
      ) : (
        <p className={css['words']}>
          {t(heat === null ? 'evidence.noHeat' : 'evidence.noQuality')}
        </p>
      )}
      {receipt === undefined || receipt.related === coverage.length ? null : (
        <p className={css['words']}>
          {t('evidence.heatShown', { n: receipt.related, shown: coverage.length })}
        </p>
      )}
    </CountedPart>
  );
}

type CheckedSumProps = {
  readonly given: GivenSum;
  readonly receipt: Receipt;
};

function CheckedSum({ given, receipt }: CheckedSumProps) {
  if (receipt.rule === 'open') return <p className={css['words']}>{t('evidence.noFactor')}</p>;
  return (
    <>
      <HeatSum given={given} receipt={receipt} />
      <p className={css['words']} data-amiss={!receipt.holds || undefined}>
        {verdictOf(given.heat, receipt)}
      </p>
    </>
  );
}

function verdictOf(
  given: number,
  { rule, holds, computed }: Exclude<Receipt, { rule: 'open' }>,
): string {
  if (!holds) return t('evidence.heatAmiss', { given, computed });
  if (rule === 'low') return t('evidence.heatLow', { quality: HEAT_QUALITY });
  return t(rule === 'sum' ? 'evidence.heatHolds' : 'evidence.heatAlone');
}
