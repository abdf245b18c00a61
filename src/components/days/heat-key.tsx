import { numberWords } from '#src/content/words/count-words.ts';
import type { ShadeStep } from '#src/evidence/over-time/shade-steps.ts';
import css from './heat-key.module.css';
import shades from './heat-shades.module.css';

/** How the tables of topics by month are counted and shaded. */
export function HeatKey({ steps }: { readonly steps: readonly ShadeStep[] }) {
  return (
    <div className={css['key']}>
      <p>
        The tables count the stories of a topic in a month: the more, the stronger the shade. A
        story counts in each of its topics and in those above them.{' '}
        <span data-needs-script="">A number leads to its stories.</span>
      </p>
      {steps.length > 1 ? (
        <p className={css['steps']}>
          Stories:{' '}
          {steps.map(({ from, to }, at) => (
            <span key={from} className={`${css['step']} ${shades['shade']}`} data-shade={at + 1}>
              {from === to ? numberWords(to) : `${numberWords(from)}–${numberWords(to)}`}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
