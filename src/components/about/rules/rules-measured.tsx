import {
  figuresToShow,
  type MeasuredShare,
  type OwnFigures,
  type RuleName,
  type SourcedFigure,
} from '#src/content/bundle/rule-figures.ts';
import { longDateWords } from '#src/content/words/time-words.ts';
import { defaultRuleFigures } from '#src/evidence/default-rule-figures.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { toPercent } from '../to-percent.ts';
import { Explained } from './explained.tsx';
import css from './rules-measured.module.css';

type RulesMeasuredProps = {
  /** The publisher's own verdicts; undefined if there are none. */
  readonly own: OwnFigures | undefined;
};

const names: Readonly<Record<RuleName, PlainKey>> = {
  event: 'about.sameEvent',
  copy: 'about.sameText',
  link: 'about.links',
  step: 'about.steps',
};

/** Precision and recall of each rule, on pairs that a person judged. */
export function RulesMeasured({ own }: RulesMeasuredProps) {
  const figures = figuresToShow(own, defaultRuleFigures);
  return (
    <Explained title={t('about.rules')} figure="rules">
      <p>
        <Message of="about.rulesCompared" marks={bold} />
      </p>
      <table className={css['table']}>
        <caption className="unseen">{t('about.rulesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about.rule')}</th>
            <th scope="col">{t('about.right')}</th>
            <th scope="col">{t('about.found')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.rule}>
              <th scope="row">
                {t(names[figure.rule])}
                <span className={css['sample']}>{sampleWords(figure)}</span>
              </th>
              <ShareCell share={figure.precision} />
              <ShareCell share={figure.recall} />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t(figures.some((figure) => figure.own) ? 'about.ownRules' : 'about.defaultRules')}</p>
    </Explained>
  );
}

/** A measured share with its interval. */
export function ShareCell({ share }: { readonly share: MeasuredShare | undefined }) {
  if (!share) return <td>{t('about.notKnown')}</td>;
  return (
    <td>
      <b>{t('evidence.percent', { n: toPercent(share.share, 0) })}</b>
      <span className={css['interval']}>
        {t('about.range', { low: toPercent(share.low, 0), high: toPercent(share.high, 0) })}
      </span>
    </td>
  );
}

function sampleWords({ pairs: n, archive = '', date, own }: SourcedFigure): string {
  if (date === undefined)
    return own ? t('about.ownPairs', { n }) : t('about.pairs', { n, archive });
  const day = longDateWords(date);
  return own
    ? t('about.ownPairsOf', { n, date: day })
    : t('about.pairsOf', { n, archive, date: day });
}
