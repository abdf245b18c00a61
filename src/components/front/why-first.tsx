import { Link } from 'react-router';
import type { Card } from '#src/content/bundle/bundle.ts';
import { importanceOf } from '#src/content/order/importance.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { aboutPath } from '#src/url/paths.ts';
import css from './why-first.module.css';

/** Why a story leads, in figures to multiply by hand: `Importance (477 + 1) × 1 source = 478`. */
export function WhyFirst({ card }: { readonly card: Pick<Card, 'heat' | 'sources'> }) {
  const [heat, sources] = [Math.max(card.heat ?? 0, 0), Math.max(card.sources ?? 1, 1)];
  return (
    <p className={css['why']}>
      <Link to={aboutPath()}>
        Importance ({numberWords(heat)} + 1) × {countWords(sources, 'source')} ={' '}
        {numberWords(importanceOf({ heat, sources }))}
      </Link>
    </p>
  );
}
