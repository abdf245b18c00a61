import type { Card } from '#src/content/bundle/bundle.ts';
import { factorsOf } from '#src/content/order/importance.ts';
import { t } from '#src/messages/messages.ts';
import { aboutPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import css from './why-first.module.css';

/** Why a story leads, in figures to multiply by hand: `Importance (477 + 1) × 1 source = 478`. */
export function WhyFirst({ card }: { readonly card: Pick<Card, 'heat' | 'sources'> }) {
  const { heatPlus1, sources, importance } = factorsOf(card);
  return (
    <p className={css['why']}>
      <Link to={aboutPath()}>
        {t('site.importance', { heat: heatPlus1 - 1, n: sources, importance })}
      </Link>
    </p>
  );
}
