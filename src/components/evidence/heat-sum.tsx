import type { ReactNode } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import type { HeatReceipt } from '#src/content/coverage/heat.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { t } from '#src/messages/messages.ts';
import css from './heat-sum.module.css';

/** The numbers that the article's file states. */
export type GivenSum = Pick<Story, 'qualityFrom'> & {
  readonly heat: number;
  readonly quality: number;
};

type HeatSumProps = {
  readonly given: GivenSum;
  readonly receipt: Exclude<HeatReceipt, { rule: 'open' }>;
};

/** Quality, the reports' part, and the total, in rows as in adding by hand. */
export function HeatSum({ given, receipt }: HeatSumProps) {
  const { computed, holds } = receipt;
  return (
    <table className={css['sum']}>
      <caption className="unseen">{t('evidence.heatSum')}</caption>
      <tbody>
        <Line amount={given.quality}>
          {t(given.qualityFrom === undefined ? 'evidence.statedQuality' : 'evidence.sourceQuality')}
        </Line>
        {receipt.rule === 'sum' ? (
          <Line sign="+" amount={receipt.k * receipt.reports}>
            {t('evidence.reportsTimes', { n: receipt.reports, k: receipt.k })}
          </Line>
        ) : null}
        <Line sign="=" amount={computed} total>
          {t(holds ? 'evidence.statedHeat' : 'evidence.computedHeat')}
        </Line>
        {holds ? null : (
          <Line sign="≠" amount={given.heat}>
            {t('evidence.statedHeat')}
          </Line>
        )}
      </tbody>
    </table>
  );
}

type LineProps = {
  readonly sign?: '+' | '=' | '≠';
  readonly amount: number;
  readonly total?: boolean;
  readonly children: ReactNode;
};

function Line({ sign, amount, total, children }: LineProps) {
  return (
    <tr data-total={total ? '' : undefined}>
      <td>{sign}</td>
      <td>{numberWords(amount)}</td>
      <th>{children}</th>
    </tr>
  );
}
