import type { Story } from '#src/content/bundle/story-file.ts';
import {
  HEAT_QUALITY,
  type HeatReceipt as Receipt,
  receiptOf,
} from '#src/content/coverage/heat.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { CountedPart } from './counted-part.tsx';
import { HeatPill } from './heat-pill.tsx';
import css from './heat-receipt.module.css';
import { HeatSum } from './heat-sum.tsx';

type HeatReceiptProps = {
  readonly story: Pick<Story, 'heat' | 'quality' | 'receipt' | 'coverage'>;
};

/** A story's heat as a sum, for readers to add up; says so if the sum does not come out. */
export function HeatReceipt({ story: { heat, quality, receipt, coverage } }: HeatReceiptProps) {
  const known = heat !== null && quality !== null && receipt !== undefined;
  return (
    <CountedPart
      title="Heat"
      anchor="heat"
      figure="heat"
      gist={heat === null ? 'none' : numberWords(heat)}
    >
      <p>
        <HeatPill heat={heat} />
      </p>
      {known ? (
        <CheckedSum given={{ heat, quality }} receipt={receiptOf({ heat, quality }, receipt)} />
      ) : (
        <p className={css['words']}>{heat === null ? NO_HEAT : NO_QUALITY}</p>
      )}
      {receipt === undefined || receipt.related === coverage.length ? null : (
        <p className={css['words']}>
          Its file lists {countWords(receipt.related, 'report')}; {numberWords(coverage.length)} of
          them {coverage.length === 1 ? 'stands' : 'stand'} here. Left out is what it lists twice,
          what is the story itself, and what was taken down.
        </p>
      )}
    </CountedPart>
  );
}

const NO_HEAT =
  'Its file gives this story no heat. In the order “top” it stands behind all that have one.';
const NO_QUALITY = 'Its file gives this story a heat, but no quality to compute it from.';

type CheckedSumProps = {
  readonly given: { readonly heat: number; readonly quality: number };
  readonly receipt: Receipt;
};

function CheckedSum({ given, receipt }: CheckedSumProps) {
  if (receipt.rule === 'open') return <p className={css['words']}>{NO_FACTOR}</p>;
  const { computed, holds, rule } = receipt;
  return (
    <>
      <HeatSum given={given} receipt={receipt} />
      <p className={css['words']} data-amiss={!holds || undefined}>
        {holds
          ? rules[rule]
          : `The sum does not hold here: ${numberWords(given.heat)} given, ${numberWords(computed)} computed.`}
      </p>
    </>
  );
}

const NO_FACTOR =
  'What each report adds to the heat could not be found in this archive, so there is no sum to check.';

const rules = {
  sum: 'The sum holds.',
  alone: 'Its file lists no other reports, so its heat is its quality.',
  low: `Below quality ${HEAT_QUALITY} reports add nothing, so its heat is its quality.`,
};
