import { numberWords } from '#src/content/words/count-words.ts';
import type { ShadeStep } from '#src/evidence/over-time/shade-steps.ts';
import { t } from '#src/messages/messages.ts';
import { Sentences } from '../sentences.tsx';
import css from './heat-key.module.css';
import shades from './heat-shades.module.css';

/** How the tables of topics by month are counted and shaded. */
export function HeatKey({ steps }: { readonly steps: readonly ShadeStep[] }) {
  return (
    <div className={css['key']}>
      <p>
        <Sentences>
          {t('days.shades')}
          <span data-needs-script="">{t('days.selectNumber')}</span>
        </Sentences>
      </p>
      {steps.length > 1 ? (
        <p className={css['steps']}>
          {t('days.shadeSteps')}{' '}
          {steps.map(({ from, to }, at) => (
            <span key={from} className={`${css['step']} ${shades['shade']}`} data-shade={at + 1}>
              {from === to ? numberWords(to) : t('days.shadeRange', { from, to })}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
